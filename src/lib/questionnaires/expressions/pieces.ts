import { referenceAt } from './names.ts';

/** Every question whose answer a text asks for with `${name}`, each once, in order. */
export function namesInText(text: string): string[] {
	return [...new Set(piecesOf(text).flatMap((piece) => ('name' in piece ? [piece.name] : [])))];
}

/** A text with answers in the place of `${name}`. Anything else stays as it is, and so do answers that look like one. */
export function fillIn(text: string, answerOf: (name: string) => string): string {
	return piecesOf(text)
		.map((piece) => ('name' in piece ? answerOf(piece.name) : piece.text))
		.join('');
}

function piecesOf(text: string): ({ text: string } | { name: string })[] {
	const pieces: ({ text: string } | { name: string })[] = [];
	let from = 0;
	for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at + 2)) {
		const reference = referenceAt(text, at);
		if (!reference) continue;
		pieces.push({ text: text.slice(from, at) }, { name: reference.name });
		from = reference.end;
	}
	return [...pieces, { text: text.slice(from) }];
}
