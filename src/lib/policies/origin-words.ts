import { enumerated } from '#lib/text/enumerated.ts';
import { counted } from '#lib/text/numbers.ts';
import type { Origin } from './origins.server.ts';

/** Where a story comes from, also when nothing else stands behind it. */
export const OWN_STORY = 'Iemand vertelde dit zelf, en vond het goed dat u het hier leest.';

/** `uit 42 bijdragen`, `uit 3 bijdragen en van de gemeente` (`by`: whose text it is). What it rested on may be taken back afterwards. */
export function originInWords({ count, reasons }: Pick<Origin, 'count' | 'reasons'>, by: string, isStory = false) {
	const said = count ? [`uit ${counted(count, 'bijdrage', 'bijdragen')}`] : [];
	const parts = [...said, ...(reasons.length ? [`van ${by}`] : []), ...(isStory ? ['uit iemands eigen verhaal'] : [])];
	return parts.length ? enumerated(parts) : 'uit bijdragen die er niet meer staan';
}

/** Whether somebody said something: quotes, a rode draad, an amendment or an addition stand beside the change. */
export const isSaid = ({ findings, quotes, amendments, unseen, reasons }: Origin) =>
	findings.length + quotes.length + amendments.length + unseen.length + reasons.length > 0;
