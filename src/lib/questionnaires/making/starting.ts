import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { refuse } from '#lib/errors.ts';
import type { Definition } from '../definition.ts';
import { copyList } from './copying.ts';
import { emptyDraft } from './draft.ts';
import { templateNames, templates } from './templates/templates.ts';

export const StartForm = v.object({
	onceKey: field.onceKey,
	title: field.line(120, 'Geef de vragenlijst een titel.'),
	/** Empty for a list from nothing, the name of a template, or `lijst.` and the address of another list. */
	start: field.optionalText(200)
});

/** What a new list begins with. `lists`: those of the traject, that it can be a copy of. */
export function beginWith(start: string, title: string, lists: { slug: string; draft: Definition }[]): Definition {
	if (!start) return emptyDraft(title);
	const template = templateNames.find((name) => name === start);
	if (template) return copyList(templates[template].definition, title);
	const list = lists.find(({ slug }) => start === `lijst.${slug}`) ?? refuse('conflict', GONE);
	return copyList(list.draft, title);
}

const GONE = 'Deze vragenlijst is er niet meer. Kies iets anders om mee te beginnen.';

/** What one can choose to begin with. */
export const startOptions = (lists: { slug: string; draft: Definition }[]) => [
	{ value: '', label: 'Een lege vragenlijst', hint: 'U maakt alles zelf.' },
	...templateNames.map((name) => ({ value: name, label: templates[name].name, hint: templates[name].use })),
	...lists.map(({ slug, draft }) => ({ value: `lijst.${slug}`, label: `Kopie van “${draft.title}”` }))
];
