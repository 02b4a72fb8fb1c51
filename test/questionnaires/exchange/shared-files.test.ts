import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '#lib/questionnaires/exchange/exchange.ts';
import { relevanceOf } from '#lib/questionnaires/exchange/limesurvey/expressions.ts';
import { readLss } from '#lib/questionnaires/exchange/limesurvey/lss.ts';
import { definitionIn } from '#lib/questionnaires/exchange/own/shape.ts';
import { expressionProblems } from '#lib/questionnaires/schema/conditions.ts';

// Vragenlijsten of others: they are read here and never copied.

const folder = '../shared/data/nl/vragenlijsten';
const large = `${folder}/limesurvey/partypanel-17.1-main.559363.lss`;
const small = `${folder}/limesurvey/partypanel-17.1-pre2.381842.lss`;
const guide = `${folder}/openstad/keuzewijzer-marnixstraat-amsterdam.json`;

if (!existsSync(large)) console.log('skipped: surveys that were really held, ../shared/data is not there');
describe.skipIf(!existsSync(large))('surveys that were really held', () => {
	const questionsOf = (file: string) =>
		readLss(readFileSync(file, 'utf8')).groups.flatMap(({ questions }) => questions);

	test('559363 has 75 questions, 223 subquestions, 279 answers and 46 conditions in 21 groups', () => {
		const questions = questionsOf(large);
		expect({
			groups: readLss(readFileSync(large, 'utf8')).groups.length,
			questions: questions.length,
			subquestions: questions.flatMap(({ subquestions }) => subquestions).length,
			answers: questions.flatMap(({ answers }) => answers).length,
			conditions: questions.filter(({ relevance }) => relevanceOf(relevance)).length
		}).toEqual({ groups: 21, questions: 75, subquestions: 223, answers: 279, conditions: 46 });
	});

	test.for([
		[large, 75],
		[small, 9]
	] as const)('each question is taken over, or named with the reason: %s', ([file, count]) => {
		const { definition, report } = readQuestionnaire(readFileSync(file));
		expect(report.lines.map(({ name }) => name)).toEqual(questionsOf(file).map(({ title }) => title));
		expect(report.lines).toHaveLength(count);
		for (const { outcome, as, notes } of report.lines) {
			expect(as.length > 0).toBe(outcome !== 'left');
			expect(notes.length > 0).toBe(outcome !== 'taken');
		}
		expect(expressionProblems(definition)).toEqual([]);
		expect(definitionIn(definition)).toEqual(definition);
	});

	test('a keuzewijzer of OpenStad becomes dilemmas', () => {
		const { definition, report } = readQuestionnaire(readFileSync(guide));
		expect(report.lines).toHaveLength(8);
		expect(definition.pages[0]!.questions.filter(({ type }) => type === 'scale')).toHaveLength(8);
	});
});
