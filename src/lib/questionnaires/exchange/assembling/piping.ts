import { PIPE } from '../given.ts';
import type { Targets } from './targets.ts';

const pattern = new RegExp(`${PIPE.open}([^${PIPE.open}${PIPE.close}]*)${PIPE.close}`, 'g');

/** Puts earlier answers in a text as our texts name them. `tell` hears which are not there. */
export const pipeWith =
	(targets: Targets, before: number, tell: (note: string) => void) =>
	(text: string): string =>
		text
			.replace(pattern, (_, name: string) => {
				const target = targets.answers.get(name);
				if (target && target.at < before && !target.option) return `\${${target.question.id}}`;
				tell(`In de tekst stond “${name.slice(0, 80)}”. Dat antwoord is er hier niet, er staat nu “…”.`);
				return '…';
			})
			.replace(/[\ue000\ue001]/g, '');
