import { isOpen } from '../wish.ts';
import { bringSealed } from './bringing.server.ts';
import { isOn, type Sending, type WishKiosk } from './kiosk.ts';
import { editionOf, seeKiosk } from './kiosks.server.ts';

/** What a kiosk says, and what it hears back: what became of its wish, and whether it is on. */
export async function hearKiosk(kiosk: WishKiosk, { of, sealed, waiting }: Sending) {
	const arrival = of && sealed ? await bringSealed(of, sealed) : undefined;
	await seeKiosk(kiosk, waiting);
	return { arrival, on: isOn(kiosk) && isOpen(await editionOf(kiosk)) };
}
