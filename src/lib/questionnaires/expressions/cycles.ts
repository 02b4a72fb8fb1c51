/**
 * Names that go round: each refers to the next, and the last is the first again. Nothing when no name depends on itself.
 * It walks with a list of its own, since a long chain of questions would fill the stack.
 */
export function findCycle(references: Map<string, string[]>): string[] | undefined {
	const done = new Set<string>();
	for (const start of references.keys()) {
		const cycle = done.has(start) ? undefined : cycleFrom(start, references, done);
		if (cycle) return cycle;
	}
	return undefined;
}

function cycleFrom(start: string, references: Map<string, string[]>, done: Set<string>): string[] | undefined {
	const path = new Set([start]);
	const waiting = [{ name: start, left: iterate(references, start) }];
	for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
		const { value: next, done: over } = last.left.next();
		if (over) {
			waiting.pop();
			path.delete(last.name);
			done.add(last.name);
		} else if (path.has(next)) {
			const names = [...path];
			return [...names.slice(names.indexOf(next)), next];
		} else if (!done.has(next)) {
			path.add(next);
			waiting.push({ name: next, left: iterate(references, next) });
		}
	}
	return undefined;
}

const iterate = (references: Map<string, string[]>, name: string) => (references.get(name) ?? []).values();
