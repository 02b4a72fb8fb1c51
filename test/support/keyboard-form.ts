import { expect } from 'vitest';
import { scrollsSideways } from './axe.ts';
import type { FocusStop } from './focus.ts';
import type { KeyboardVisitor } from './keyboard.ts';

/** By the name of a field what is typed, or by the name of a group the choice in it. Names may be beginnings. */
export type Answers = Record<string, string>;

/** With keys alone: fills in what is asked on the way, and presses the button with this name. */
export async function fillIn(visitor: KeyboardVisitor, button: string, answers: Answers): Promise<void> {
	const left = new Map(Object.entries(answers));
	const answer = async (stop: FocusStop) => {
		const asked = [...left.keys()].find((name) => asSeen(stop.name).startsWith(name) || stop.group.startsWith(name));
		if (asked === undefined) return;
		if (stop.role === 'radio') await choose(visitor, stop, left.get(asked)!);
		else await visitor.page.keyboard.type(left.get(asked)!);
		left.delete(asked);
	};
	await visitor.goTo(({ role, name }) => role === 'button' && name === button, answer);
	expect([...left.keys()], `not met with Tab on ${visitor.path}`).toEqual([]);
	await visitor.follow();
}

/** Space takes the choice that has the focus, an arrow the next one. */
async function choose(visitor: KeyboardVisitor, first: FocusStop, wanted: string) {
	await visitor.press('Space');
	for (let stop: FocusStop | undefined = first; !stop?.name.startsWith(wanted); stop = await visitor.focus()) {
		await visitor.press('ArrowDown');
		if ((await visitor.focus())?.name === first.name) throw new Error(`no choice “${wanted}” on ${visitor.path}`);
	}
}

/** From where one is to the link whose name begins so. */
export async function takeBeginning(visitor: KeyboardVisitor, words: string): Promise<void> {
	await visitor.goTo(({ role, name }) => role === 'link' && asSeen(name).startsWith(words));
	await visitor.follow();
}

/** A browser may say a space between what one sees and what one only hears. */
const asSeen = (name: string) => name.replaceAll(/ ([:,])/g, '$1');

/** Nothing that axe finds, and nothing wider than the screen. */
export async function isFine(visitor: KeyboardVisitor): Promise<void> {
	expect(await visitor.look(), visitor.path).toEqual([]);
	expect(await scrollsSideways(visitor.page), visitor.path).toBe(false);
}
