import type { Retention } from './fates.ts';

/** What belongs to a wijk, a hall, a tree or a fund. */
export const ofPlaces: Retention = {
	agenda_suggestions: { takenBack: 'refusedBecause' },
	agenda_budgets: { ours: 'about' },
	polls: { platform: 'title introduction', explained: 'reason', counted: 'outcome' },
	poll_items: { platform: 'title description' },
	poll_batches: { keys: 'name' },
	poll_codes: { keys: 'batch' },

	item_agreements: { ours: 'what doneBy doneWith money because' },
	agreement_milestones: { ours: 'text' },
	agreement_drafts: { givenOut: 'given note' },
	milestone_steps: { ours: 'words' },
	progress_reports: { ours: 'words lines because' },
	assignments: { inside: 'title organisation introduction', keys: 'neighbourhoodIds' },

	funds: { ours: 'name purpose rule' },
	initiative_decisions: { explained: 'conditions reason objection' },

	meetings: { ours: 'title minutes moveReason', places: 'place beginTime endTime movedFrom', takenBack: 'minutes' },
	announcements: {
		ours: 'about directions access accessWords childCareWords food costs contactEmail contactPhone',
		places: 'address languages signUpFrom signUpUntil'
	},
	meeting_days: { keys: 'code screenCode' },
	meeting_tables: { keys: 'name code' },
	meeting_statements: { ours: 'text' },
	meeting_cards: { keys: 'place' },
	meeting_flip_charts: { ours: 'alt', forgetOldFlipCharts: 'alt' },
	meeting_contributions: { keys: 'tableName' },
	minutes_marks: { keys: 'tableName' },
	minutes_readings: { keys: 'code' },
	minutes_errata: { ours: 'text' },

	wish_trees: { ours: 'name place rule' },
	wish_editions: { ours: 'introduction' },
	wish_cards: { keys: 'code' },
	wish_entry_codes: { ours: 'name' },
	wish_kiosks: { ours: 'name', keys: 'publicKey privateKey' }
};
