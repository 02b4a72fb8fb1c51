import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { readQuestionnaire } from '#lib/questionnaires/exchange/exchange.ts';
import { readLss } from '#lib/questionnaires/exchange/limesurvey/lss.ts';
import { relevanceOf } from '#lib/questionnaires/exchange/limesurvey/expressions.ts';
import { inShort } from '#lib/questionnaires/exchange/report.ts';
import { expressionProblems } from '#lib/questionnaires/schema/conditions.ts';
import { definitionIn } from '#lib/questionnaires/exchange/own/shape.ts';
import { problemsWith } from '#lib/questionnaires/schema/definition.ts';

// Vragenlijsten of others, that are read and never copied.

const folder = '/work/shared/data/nl/vragenlijsten';
const large = `${folder}/limesurvey/partypanel-17.1-main.559363.lss`;
const small = `${folder}/limesurvey/partypanel-17.1-pre2.381842.lss`;

test.runIf(process.env.TRY)('try', () => {
	for (const file of [large, small, `${folder}/openstad/keuzewijzer-marnixstraat-amsterdam.json`]) {
		const { definition, report } = readQuestionnaire(readFileSync(file));
		console.log(inShort(report), report.notes);
		for (const line of report.lines) true || console.log(line.outcome, line.name, '|', line.as.join('+'), '|', line.notes.join(' // '));
		console.log(problemsWith(definition), definition.pages.map((p) => [p.title, p.showIf, p.questions.length].join('|')));
		console.log(questionsOf(definition).map((q) => `${q.id}: ${q.showIf ?? ''}`).filter((s) => !s.endsWith(': ')));
		console.log(definition.introduction, JSON.stringify(definition).length, JSON.stringify(report).length);
		expect(definitionIn(definition)).toEqual(definition);
	}
});
