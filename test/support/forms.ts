import { parse } from 'node-html-parser';

/** A form on a page, as it is sent when nobody touches it. */
export interface PageForm {
	/** Where it goes, whole. */
	action: string;
	values: [name: string, value: string][];
	/** The names of the fields in which people type. */
	typed: string[];
}

/** The forms of the content of a page that change something. */
export function formsOf(html: string, path: string): PageForm[] {
	const forms = parse(html).querySelectorAll('main form');
	return forms
		.filter((form) => form.getAttribute('method')?.toUpperCase() === 'POST')
		.map((form) => {
			const button = form.querySelector('button');
			const action = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
			const values: PageForm['values'] = [];
			const typed: string[] = [];
			for (const field of form.querySelectorAll('input, textarea, select')) {
				const name = field.getAttribute('name');
				if (!name) continue;
				const type = field.tagName === 'INPUT' ? (field.getAttribute('type') ?? 'text') : field.tagName.toLowerCase();
				if (['text', 'email', 'textarea'].includes(type)) typed.push(name);
				if (['radio', 'checkbox'].includes(type) && !field.hasAttribute('checked')) continue;
				values.push([name, valueOf(field, type)]);
			}
			const own = button?.getAttribute('name');
			if (own) values.push([own, button!.getAttribute('value') ?? '']);
			return { action: addressOf(action, path), values, typed };
		});
}

type Field = ReturnType<typeof parse>;

function valueOf(field: Field, type: string) {
	if (type === 'textarea') return field.text;
	if (type !== 'select') return field.getAttribute('value') ?? '';
	const options = field.querySelectorAll('option');
	return (options.find((option) => option.hasAttribute('selected')) ?? options[0])?.getAttribute('value') ?? '';
}

function addressOf(action: string, path: string) {
	const { pathname, search } = new URL(action, `https://platform.test${path}`);
	return pathname + search;
}
