import { now } from '#lib/clock.ts';
import type { Person } from '#lib/people/person.ts';
import { isOpen, type WishEdition } from '../wish.ts';
import { isOn, kioskStatus } from './kiosk.ts';
import { listKiosks } from './kiosks.server.ts';
import { listLate } from './late.server.ts';

/** The kiosks of a tree as the redactie sees them, without what locks and opens them, and what came too late. */
export async function readKiosks(editor: Person, edition: WishEdition) {
	const kiosks = (await listKiosks(editor, edition)).map((kiosk) => {
		const { id, name, startedAt, stoppedAt, seenAt, waiting, brought } = kiosk;
		return {
			id,
			name,
			startedAt,
			stoppedAt,
			seenAt,
			waiting,
			brought,
			on: isOn(kiosk),
			status: kioskStatus(kiosk, now())
		};
	});
	return { kiosks, late: await listLate(editor, edition), open: isOpen(edition) };
}

export type KioskInList = Awaited<ReturnType<typeof readKiosks>>['kiosks'][number];
