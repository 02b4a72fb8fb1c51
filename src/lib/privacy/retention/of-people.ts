import type { Retention } from './fates.ts';

/** What people tell, of themselves or of what they want. */
export const ofPeople: Retention = {
	people: { accountGone: 'name email party organisation' },
	sign_in_codes: { removeOldCodes: 'email' },
	once_keys: { removeOldKeys: 'result' },
	mails: {
		sent: 'recipient subject text stopUrl lastError',
		forgetOldMails: 'recipient subject text',
		keys: 'subjectKey'
	},
	subscriptions: { stopped: 'email key', removeUnconfirmed: 'email key' },
	writing_locks: { forgetWhoWasAtWork: 'subject' },
	writing_presences: { forgetWhoWasAtWork: 'document place' },

	receipts: { keys: 'code' },
	contacts: { takenBack: 'email', removeOldContacts: 'email' },
	contributions: { takenBack: 'text author statusReason', ours: 'prompt', keys: 'externalId' },
	alerts: { takenBack: 'reason', forgetOldReports: 'reason' },
	uploads: { takenBack: 'name description', removeUnkeptUploads: 'name description', keys: 'place' },
	upload_bytes: { takenBack: 'bytes thumbnail', removeUnkeptUploads: 'bytes thumbnail' },

	responses: {
		takenBack: 'answers timings correction secondEntry',
		removeUnsent: 'answers timings correction',
		explained: 'leftOutReason',
		keys: 'paper'
	},
	response_addresses: { takenBack: 'address', removeOldAddresses: 'address' },

	wish_adoptions: { takenBack: 'name plan statusReason', forgetOldOffers: 'name plan', followed: 'statusReason' },
	wishes: { takenBack: 'fateReason' },
	wish_fates: { takenBack: 'reason' },
	late_wishes: { takenBack: 'text author', forgetLateWishes: 'text author', keys: 'code' },

	sign_ups: { noLonger: 'email needs needWords', forgetComers: 'email needs needWords', keys: 'code' },
	meeting_notes: { forgetOldNotes: 'text', explained: 'leftOutBecause' },
	minutes_readers: { removeOldReaders: 'email' },
	minutes_corrections: { ours: 'quote', explained: 'reason', forgetOldCorrections: 'text' },
	platform_names: { noLonger: 'name', forgetFormerMembers: 'name' },
	platform_invitations: { noLonger: 'name', forgetFormerMembers: 'name' },
	poll_ballots: { counted: 'choices' },

	storytellers: { takenBack: 'name contact' },
	stories: { takenBack: 'purpose', keys: 'code' },

	initiatives: {
		takenBack: 'title plan forWhom withWhom period needs why agendaItem publicName',
		forgetOldInitiatives: 'title plan forWhom withWhom period needs why agendaItem publicName',
		explained: 'hiddenReason',
		keys: 'code'
	},
	initiative_contacts: { takenBack: 'name email phone', forgetOldInitiatives: 'name email phone' },
	initiative_questions: { takenBack: 'text answer', forgetOldInitiatives: 'text answer' },
	check_ups: { forgetOldInitiatives: 'needs story reply', explained: 'storyReason' },

	round_questions: { inRole: 'author text', ours: 'answer' },
	advice_notes: { inRole: 'author text' },
	advice_agreements: { inRole: 'name', keys: 'seal' },
	version_readers: { inRole: 'group' }
};
