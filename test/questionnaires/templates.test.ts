import { expect, test } from 'vitest';
import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { estimatedMinutes } from '#lib/questionnaires/engine/minutes.ts';
import { adviceOn } from '#lib/questionnaires/making/advice.server.ts';
import { copyList } from '#lib/questionnaires/making/copying.ts';
import { templateNames, templates } from '#lib/questionnaires/making/templates/templates.ts';
import { problemsWith } from '#lib/questionnaires/schema/definition.ts';
import { textsOf } from '#lib/questionnaires/texts.ts';

test.for(templateNames)('the template “%s” can be published as it is, and follows our own advice', async (name) => {
	const { definition } = templates[name];
	expect(problemsWith(definition)).toEqual([]);
	expect(await adviceOn(definition)).toEqual([]);
	const { verdict } = await checkLanguage(textsOf(definition).map(({ text }) => text));
	expect(verdict).toMatchObject({ passed: true });
	expect(definition.thanks, 'the page that shows this, begins with “Dank u wel”').not.toContain('Dank u wel');
	expect(Math.abs(estimatedMinutes(definition) - definition.minutes)).toBeLessThanOrEqual(1);
});

test.for(templateNames)(
	'a list that begins with the template “%s” has questions of its own, that still know each other',
	(name) => {
		const { definition } = templates[name];
		const copy = copyList(definition, 'Een eigen lijst');
		const names = new Set(questionsOf(definition).map(({ id }) => id));
		expect(questionsOf(copy).filter(({ id }) => names.has(id))).toEqual([]);
		expect(problemsWith(copy)).toEqual([]);
		expect(copy.title).toBe('Een eigen lijst');
	}
);
