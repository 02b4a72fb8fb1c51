import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import {
	InputRule,
	inputRules,
	textblockTypeInputRule,
	undoInputRule,
	wrappingInputRule
} from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { schema } from './schema.ts';
import { evenTables, toCell } from './tables.ts';
import { tools } from './tools.ts';

const { nodes, marks } = schema;

/** What keys do, and what becomes of Markdown that one types. `keys`: those of the toolbar. */
export const typing = (keys: Record<string, Command>): Plugin[] => [
	inputRules({ rules }),
	keymap({
		...keys,
		'Mod-b': tools.bold.run,
		'Mod-i': tools.italic.run,
		'Mod-z': tools.undo.run,
		'Mod-y': tools.redo.run,
		'Mod-Shift-z': tools.redo.run,
		Backspace: undoInputRule,
		Enter: splitListItem(nodes.list_item!),
		// Tab leaves the text, so that nobody is caught in it; only in a table it goes to the next cell first.
		Tab: toCell(1),
		'Shift-Tab': toCell(-1),
		'Mod-]': sinkListItem(nodes.list_item!),
		'Mod-[': liftListItem(nodes.list_item!),
		'Shift-Enter': chainCommands(exitCode, insertBreak)
	}),
	keymap(baseKeymap),
	evenTables(),
	history()
];

function insertBreak(...[state, dispatch]: Parameters<Command>) {
	dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break!.create()).scrollIntoView());
	return true;
}

const rules = [
	wrappingInputRule(/^\s*([-+*])\s$/, nodes.bullet_list!),
	wrappingInputRule(
		/^(\d{1,3})[.)]\s$/,
		nodes.ordered_list!,
		(match) => ({ order: Number(match[1]) }),
		(match, list) => list.childCount + list.attrs.order === Number(match[1])
	),
	wrappingInputRule(/^\s*>\s$/, nodes.blockquote!),
	textblockTypeInputRule(/^(#{1,6})\s$/, nodes.heading!, (match) => ({ level: Math.max(match[1]!.length, 2) })),
	new InputRule(/^---$/, (state, _, from, to) => state.tr.replaceRangeWith(from, to, nodes.horizontal_rule!.create())),
	markRule(/(?:^|[\s("'])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, 'strong'),
	markRule(/(?:^|[\s("'])[*_]([^*_\s](?:[^*_]*[^*_\s])?)[*_]$/, 'em')
];

/** Stars around words make them bold or slanted when the last star is typed. */
function markRule(pattern: RegExp, name: string) {
	return new InputRule(pattern, (state, match, from, to) => {
		const words = match[1]!;
		const start = from + match[0].search(/[*_]/);
		const tr = state.tr.replaceWith(start, to, schema.text(words, state.doc.resolve(start).marks()));
		return tr.addMark(start, start + words.length, marks[name]!.create()).removeStoredMark(marks[name]!);
	});
}
