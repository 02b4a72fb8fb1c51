import { addAmendment } from '#lib/decisions/amendments.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Desk } from './policy/writing.ts';

const proposed = [
	{
		number: 'A1',
		title: 'In de winter elke zondag een huiskamer open',
		proposedBy: 'Lindewaard Lokaal en Groen Samen',
		outcome: 'adopted',
		vote: 'Aangenomen met 20 stemmen voor en 7 tegen.'
	},
	{
		number: 'A2',
		title: 'Een verhuishulp voor wie kleiner wil wonen',
		proposedBy: 'Senioren Nu',
		outcome: 'adopted',
		vote: 'Aangenomen met 27 stemmen voor.'
	},
	{
		number: 'A3',
		title: 'Geen eigen bijdrage voor de buurtauto',
		proposedBy: 'Groen Samen',
		outcome: 'rejected',
		vote: 'Verworpen met 9 stemmen voor en 18 tegen.'
	},
	{
		number: 'A4',
		title: 'Laat elk jaar zien wat er is uitgegeven',
		proposedBy: 'de hele raad',
		outcome: 'adopted',
		vote: 'Aangenomen met 27 stemmen voor.'
	}
] as const;

/** What raadsleden proposed on the evening of the decision. */
export async function addAmendments({ editor, policyId, amendments }: Desk) {
	for (const amendment of proposed)
		amendments.set(amendment.number, await addAmendment(editor, { onceKey: newOnceKey(), policyId, ...amendment }));
}
