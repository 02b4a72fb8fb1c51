import type { FocusStop } from './focus.ts';
import type { KeyboardVisitor } from './keyboard.ts';

/** Answers what has the focus as a person would, with keys alone. What was answered already is left as it is. */
export function answering(visitor: KeyboardVisitor): (stop: FocusStop) => Promise<void> {
	const done = new Map<string, number>();
	const times = (key: string) => {
		done.set(key, (done.get(key) ?? 0) + 1);
		return done.get(key)!;
	};
	return async (stop) => {
		const { role, name, group } = stop;
		if (role === 'radio') return choose(visitor);
		if (role === 'checkbox') return times(group || name) === 1 ? visitor.press('Space') : undefined;
		if (role === 'combobox') return place(visitor, stop, times(group || name));
		if (role !== 'textbox') return;
		const text = wordsFor(name, times(group || name));
		if (!text) return;
		await visitor.press('Control+a');
		await visitor.page.keyboard.type(text);
	};
}

/** Space takes the choice that has the focus, an arrow the next one. */
async function choose(visitor: KeyboardVisitor) {
	await visitor.press('Space');
	await visitor.press('ArrowDown');
	const chosen = await visitor.focus();
	if (!chosen?.checked) visitor.wrong.push(`an arrow does not choose ${chosen?.html}`);
}

/** The first list of a group gets its first choice, the second its second. */
async function place(visitor: KeyboardVisitor, { options }: FocusStop, nth: number) {
	if (nth < options) for (let i = 0; i < nth; i++) await visitor.press('ArrowDown');
}

/** `nth`: of the fields of its group. */
function wordsFor(name: string, nth: number): string {
	if (/^Wat bedoelt u met/.test(name)) return '';
	if (/^Punten voor/.test(name)) return nth === 1 ? '100' : '';
	if (/e-mail/i.test(name)) return 'anna@voorbeeld.example';
	if (/postcode/i.test(name)) return '1234';
	if (/^Hoe vaak/.test(name)) return '3';
	return { Dag: '1', Maand: '3', Jaar: '2026' }[name] ?? 'Een bankje';
}
