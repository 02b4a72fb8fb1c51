/** What a form comes back with when it could not be taken: what was typed, and what to change. */
export interface FormState {
	/** The action it was sent to: `?/hang`, or empty for the only one. */
	action: string;
	values: Record<string, string | string[]>;
	problems: Problem[];
}

export interface Problem {
	/** The name of the field; empty when it is about the whole. */
	field: string;
	message: string;
	/** Where it is put right, when that is on another page. */
	href?: string;
}

type MaybeForm = FormState | null | undefined;

export const problemOf = (form: MaybeForm, field: string) =>
	form?.problems.find((problem) => problem.field === field)?.message;

/** A form that came back, with what else is wrong before it; each problem once. */
export function withProblems<Form extends MaybeForm>(form: Form, others: Problem[]) {
	if (!form) return form;
	const known = new Set(others.map(({ message }) => message));
	return { ...form, problems: [...others, ...form.problems.filter(({ message }) => !known.has(message))] };
}

export const valueOf = (form: MaybeForm, field: string, otherwise = ''): string => {
	const value = form?.values[field];
	return (Array.isArray(value) ? value[0] : value) ?? otherwise;
};

export const valuesOf = (form: MaybeForm, field: string, otherwise: string[] = []): string[] => {
	if (!form) return otherwise;
	const value = form.values[field];
	return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

/** What of this stands in fields of a form: for who shows a form again that was read already. */
export const typedOf = (read: object): FormState['values'] =>
	Object.fromEntries(Object.entries(read).filter(([, value]) => typeof value === 'string'));

/** Whether another saved while this person wrote. `seal`: of what is stored now. */
export const isOvertaken = (form: MaybeForm, seal: string) =>
	form?.values.basedOn !== undefined && form.values.basedOn !== seal;

/** The ids that explain a field, for `aria-describedby`; nothing when there are none. */
export const describedBy = (id: string, hint: string | undefined, problem: string | undefined) =>
	[hint && `${id}-hint`, problem && `${id}-fout`].filter(Boolean).join(' ') || undefined;
