import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

/** In which forms answers can be downloaded. */
export const answerForms = {
	excel: { label: 'CSV voor Excel', use: 'Opent u meteen in Excel, ook in een oude versie.' },
	xlsx: { label: 'Excel (XLSX)', use: 'Met het codeboek op een tweede blad.' },
	ods: { label: 'LibreOffice (ODS)', use: 'Met het codeboek op een tweede blad.' },
	csv: { label: 'CSV met komma’s', use: 'Voor andere programma’s.' },
	json: { label: 'JSON', use: 'Voor wie zelf een programma schrijft.' },
	spss: { label: 'SPSS', use: 'Een zip met de antwoorden, een syntaxbestand met alle labels en het codeboek.' },
	r: { label: 'R', use: 'Een zip met de antwoorden, een script met alle labels en het codeboek.' }
} as const;

export type AnswerForm = keyof typeof answerForms;

const names = Object.keys(answerForms) as [AnswerForm, ...AnswerForm[]];

export const AnswersChoice = v.object({
	form: field.oneOf(names, 'Kies in welke vorm u de antwoorden wilt.'),
	withoutLeftOut: field.checked,
	withoutOwnWords: field.checked
});
export type AnswersChoice = v.InferOutput<typeof AnswersChoice>;

export const sheetForms = { xlsx: answerForms.xlsx.label, excel: answerForms.excel.label } as const;

export const SheetChoice = v.object({ form: field.oneOf(['xlsx', 'excel'], 'Kies in welke vorm u het wilt.') });
export type SheetForm = v.InferOutput<typeof SheetChoice>['form'];
