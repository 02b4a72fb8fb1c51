import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

const MINORITY = 'Het minderheidsstandpunt';

const minority = {
	minority: field.optionalText(4_000, MINORITY),
	minorityBy: field.optionalLine(120, 'Wie dit vinden')
};

interface Minority {
	minority: string;
	minorityBy: string;
}

const saysWho = ({ minority, minorityBy }: Minority) => !minority === !minorityBy;
const WHO = 'Schrijf bij een minderheidsstandpunt op wat deze leden vinden, en wie of met hoeveel zij zijn.';

export const IntroductionForm = v.pipe(
	v.object({ basedOn: field.basedOn, introduction: field.optionalText(20_000), ...minority }),
	v.forward(v.partialCheck([['minority'], ['minorityBy']], saysWho, WHO), ['minorityBy'])
);

export interface IntroductionInput extends Minority {
	introduction: string;
	/** The seal of what the writer began with; without it nobody can have written meanwhile. */
	basedOn?: string | undefined;
}

const pointText = field.text(4_000, 'Schrijf het punt op.', 'Dit punt');

export const NewPointForm = v.object({ onceKey: field.onceKey, text: pointText, questionId: field.optionalId });

export const PointForm = v.pipe(
	v.object({ basedOn: field.basedOn, text: pointText, questionId: field.optionalId, ...minority }),
	v.forward(v.partialCheck([['minority'], ['minorityBy']], saysWho, WHO), ['minorityBy'])
);

export interface PointInput extends Partial<Minority> {
	text: string;
	questionId?: string | undefined;
	basedOn?: string | undefined;
}

export const moves = ['up', 'down', 'remove'] as const;
export type Move = (typeof moves)[number];

export const ArrangeForm = v.object({
	point: field.id('Kies een punt.'),
	act: field.oneOf(moves, 'Kies wat er met dit punt gebeurt.')
});

export const NoteForm = v.object({
	onceKey: field.onceKey,
	point: field.optionalId,
	note: field.text(2_000, 'Schrijf uw opmerking op.', 'Uw opmerking')
});

export const RemoveNoteForm = v.object({ id: field.id('Kies een opmerking.') });

export const AgreeForm = v.object({ seen: field.text(64, 'Open deze pagina opnieuw en probeer het nog een keer.') });

const MOST_PLACES = 40;

export const PlacesForm = v.object({
	version: field.id('Kies een tekst.'),
	paragraphs: v.pipe(field.ids, v.maxLength(MOST_PLACES, `Kies niet meer dan ${MOST_PLACES} alinea’s.`))
});
