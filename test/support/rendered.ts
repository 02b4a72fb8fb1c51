import { parse } from 'node-html-parser';
import { render } from 'svelte/server';
import type { Answers, Question, Values } from '#lib/questionnaires/definition.ts';
import QuestionField from '#lib/questionnaires/fields/QuestionField.svelte';
import type { FormState } from '#lib/ui/form-state.ts';
import { wijken } from './generated-lists.ts';

/** The field of a question as a visitor gets it, to look things up in. */
export function fieldOf(question: Question, answers: Answers = {}, form: FormState | null = null) {
	const { head, body } = render(QuestionField, {
		props: { question, answers, neighbourhoods: wijken, form, slug: 'lijst' }
	});
	return { head, html: body, page: parse(body) };
}

/** What a browser sends of these fields when nobody touches them. */
export function valuesIn(html: string): Values {
	const sent: Record<string, string[]> = {};
	for (const field of parse(html).querySelectorAll('input, textarea, select')) {
		const name = field.getAttribute('name');
		const type = field.getAttribute('type');
		if (!name || type === 'file') continue;
		if ((type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked')) continue;
		(sent[name] ??= []).push(valueOf(field));
	}
	return Object.fromEntries(Object.entries(sent).map(([name, all]) => [name, all.length === 1 ? all[0]! : all]));
}

function valueOf(field: ReturnType<typeof parse>) {
	// A browser drops the newline with which a text begins.
	if (field.tagName === 'TEXTAREA') return field.text.replace(/^\n/, '');
	if (field.tagName !== 'SELECT') return field.getAttribute('value') ?? '';
	const options = field.querySelectorAll('option');
	return (options.find((option) => option.hasAttribute('selected')) ?? options[0])?.getAttribute('value') ?? '';
}
