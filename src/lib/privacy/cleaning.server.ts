import { forgetFormerMembers } from '#lib/agendas/members/names.server.ts';
import { forgetOldReports } from '#lib/contributions/alerts.server.ts';
import { removeOldContacts } from '#lib/contributions/receipts.server.ts';
import { forEachApart } from '#lib/errors.ts';
import { forgetOldInitiatives } from '#lib/initiatives/contacts.server.ts';
import { forgetOldMails } from '#lib/mail/outbox.ts';
import { countOldVotes, forgetOldFlipCharts, forgetOldNotes } from '#lib/meetings/day/counting.server.ts';
import { forgetComers } from '#lib/meetings/forgetting.server.ts';
import { forgetOldCorrections } from '#lib/meetings/minutes/forgetting.server.ts';
import { removeOldReaders } from '#lib/meetings/minutes/readings.server.ts';
import { removeOldKeys } from '#lib/once/once.ts';
import { removeExpiredSessions } from '#lib/people/sessions.server.ts';
import { removeOldCodes } from '#lib/people/sign-in.server.ts';
import { removeOldAddresses } from '#lib/questionnaires/filling/addresses.server.ts';
import { removeUnsent } from '#lib/questionnaires/filling/saving.server.ts';
import { removeUnconfirmed } from '#lib/subscriptions/subscriptions.server.ts';
import { removeUnkeptUploads } from '#lib/uploads/uploads.server.ts';
import { forgetLateWishes } from '#lib/wishes/kiosk/late.server.ts';
import { forgetOldOffers } from '#lib/wishes/wiping.server.ts';
import { forgetWhoWasAtWork } from '#lib/writing/at-work.server.ts';

/** What goes by itself when its time is over, by name: the list of columns says which of these wipes what. */
export const cleanings = {
	removeOldCodes,
	removeExpiredSessions,
	removeOldKeys,
	removeOldContacts,
	removeOldAddresses,
	removeUnsent,
	removeUnkeptUploads,
	removeUnconfirmed,
	removeOldReaders,
	forgetOldMails,
	forgetOldReports,
	forgetOldOffers,
	forgetOldInitiatives,
	forgetFormerMembers,
	forgetComers,
	countOldVotes,
	forgetOldNotes,
	forgetLateWishes,
	forgetOldFlipCharts,
	forgetOldCorrections,
	forgetWhoWasAtWork
};

/** Wipes all of it. One that fails keeps none of the others from their work; what failed is thrown afterwards. */
export async function wipeWhatIsOver(all: Record<string, () => PromiseLike<unknown>> = cleanings) {
	await forEachApart(Object.values(all), async (clean) => clean());
}
