import type { Retention } from './fates.ts';

/** What municipality, councils and platforms write. */
export const ofTexts: Retention = {
	events: { log: 'action particulars' },
	settings: { ours: 'value', keys: 'key' },
	language_words: { ours: 'word folded explanation plain' },
	neighbourhoods: { ours: 'name description' },
	neighbourhood_outlines: { places: 'polygons' },
	population_figures: { counted: 'ageGroup', ours: 'source' },

	consultations: { ours: 'title summary promise open fixed endedBecause' },
	earlier_words: { ours: 'words' },
	phases: { ours: 'title description' },
	themes: { ours: 'name description' },
	findings: { ours: 'sentence dissent' },
	replies: { ours: 'reason differsBecause' },
	reply_drafts: { givenOut: 'reason differsBecause note paragraphs', keys: 'subjectKey' },
	reply_blocks: { ours: 'title text' },

	questionnaires: { ours: 'draft' },
	questionnaire_versions: { ours: 'definition' },
	questionnaire_letters: { ours: 'title text' },
	public_outcomes: { counted: 'numbers', keys: 'answersMark shapeMark' },
	weightings: { keys: 'ageQuestion ages wijkQuestion' },
	invitations: { keys: 'batch' },

	policies: { ours: 'title' },
	policy_versions: {
		ours: 'summary decision decisionNumber withoutAdvice',
		counted: 'votes',
		places: 'embargoUntil',
		inside: 'returnNote'
	},
	// The words of a story go from here too, with those who told it.
	paragraph_versions: { ours: 'text formalText details causeText', takenBack: 'text details causeText' },
	paragraph_links: { ours: 'reason' },
	amendments: { inRole: 'number title proposedBy vote', ours: 'unchangedBecause' },
	clusters: { ours: 'title description organisation' },
	version_files: { keys: 'basis' },
	version_file_bytes: { ours: 'bytes', takenBack: 'bytes' },

	advices: {
		ours: 'question',
		inRole: 'title introduction minority minorityBy signerName signerRole'
	},
	advice_questions: { ours: 'text' },
	advice_points: { inRole: 'text minority minorityBy' },
	advice_term_moves: { explained: 'reason' }
};
