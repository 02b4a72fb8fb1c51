import type { KnownQuestion } from './known-question.ts';
import * as choice from './choice-parts.ts';
import * as other from './other-parts.ts';
import type { Part } from './parts.ts';
import { wordsParts } from './words-parts.ts';

/** The columns that a question makes, in order. */
export function partsOf(known: KnownQuestion, wijken: other.Wijken): Part[] {
	const { question } = known;
	switch (question.type) {
		case 'open':
			return wordsParts(question);
		case 'one':
			return choice.oneParts({ ...known, question });
		case 'several':
			return choice.severalParts({ ...known, question });
		case 'scale':
			return choice.scaleParts({ ...known, question });
		case 'matrix':
			return choice.matrixParts({ ...known, question });
		case 'ranking':
			return choice.rankingParts({ ...known, question });
		case 'points':
			return choice.pointsParts({ ...known, question });
		case 'number':
			return other.numberParts(question);
		case 'date':
			return other.dateParts(question);
		case 'neighbourhood':
			return other.neighbourhoodParts(question, wijken);
		case 'postcode':
			return other.postcodeParts(question);
		case 'place':
			return other.placeParts(question, wijken);
		case 'file':
			return other.fileParts(question);
		case 'consent':
			return other.consentParts(question);
		case 'email':
			return other.emailParts(question);
	}
}
