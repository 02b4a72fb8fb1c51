import { consultations } from '#lib/consultations/tables.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { flag, index, integer, json, moment, primaryKey, table, text } from '#lib/storage/columns.ts';
import type { AccessKind } from './access.ts';
import { meetingKinds } from './kinds.ts';
import type { NeedKind } from './needs.ts';

export const meetings = table(
	'meetings',
	{
		id: text('id').primaryKey(),
		consultationId: text('consultation_id')
			.notNull()
			.references(() => consultations.id, { onDelete: 'cascade' }),
		slug: text('slug').notNull().unique(),
		/** A meeting is announced; a talk is counted and never has a page of its own. */
		kind: text('kind', { enum: meetingKinds }).notNull().default('meeting'),
		title: text('title').notNull(),
		place: text('place').notNull(),
		/** A day as `2026-03-01`. */
		heldOn: text('held_on').notNull(),
		/** Clocks of that day as `19:30`; both, or none. */
		beginTime: text('begin_time'),
		endTime: text('end_time'),
		/** How often it was moved or cancelled: a calendar that has it sees that this one is newer. */
		sequence: integer('sequence').notNull().default(0),
		/** When it was last moved or cancelled, and why: everybody reads that. */
		movedAt: moment('moved_at'),
		moveReason: text('move_reason').notNull().default(''),
		/** When and where it was to be before that, as one reads it. */
		movedFrom: text('moved_from').notNull().default(''),
		/** Empty: it goes on. */
		cancelledAt: moment('cancelled_at'),
		neighbourhoodId: text('neighbourhood_id').references(() => neighbourhoods.id, { onDelete: 'set null' }),
		/** How many people came: a count, no names. */
		attendance: integer('attendance').notNull(),
		/** The verslag. Markdown. */
		minutes: text('minutes').notNull(),
		/** From then on the minutes are frozen. */
		minutesPublishedAt: moment('minutes_published_at'),
		status: text('status', { enum: ['draft', 'published'] }).notNull(),
		createdAt: moment('created_at').notNull()
	},
	(t) => [
		index('meetings_consultation_id').on(t.consultationId, t.heldOn),
		index('meetings_neighbourhood_id').on(t.neighbourhoodId, t.heldOn),
		index('meetings_status').on(t.status, t.heldOn)
	]
);

/** Which parts of the minutes became contributions, in their order. */
export const meetingContributions = table(
	'meeting_contributions',
	{
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		contributionId: text('contribution_id')
			.notNull()
			.unique()
			.references(() => contributions.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		tableName: text('table_name').notNull().default(''),
		/** Where its words stand in the published minutes, in UTF-16 units; nothing for what is not in them. */
		startsAt: integer('starts_at'),
		endsAt: integer('ends_at')
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.contributionId] })]
);

/** What one wants to know before one comes. A meeting that was only written down afterwards has none. */
export const announcements = table('announcements', {
	meetingId: text('meeting_id')
		.primaryKey()
		.references(() => meetings.id, { onDelete: 'cascade' }),
	/** What it is about. */
	about: text('about').notNull(),
	address: text('address').notNull(),
	/** How to get there. */
	directions: text('directions').notNull(),
	access: json<AccessKind[]>('access').notNull(),
	accessWords: text('access_words').notNull(),
	childCare: flag('child_care').notNull(),
	childCareWords: text('child_care_words').notNull(),
	languages: text('languages').notNull(),
	food: text('food').notNull(),
	/** Empty: it costs nothing. */
	costs: text('costs').notNull(),
	/** How many people fit; empty: as many as want to come. */
	capacity: integer('capacity'),
	contactEmail: text('contact_email').notNull(),
	contactPhone: text('contact_phone').notNull(),
	/** `walk_in`: nobody has to sign up. */
	signUp: text('sign_up', { enum: ['needed', 'walk_in'] }).notNull(),
	/** The first and the last day on which one can sign up, as `2026-03-01`; empty: until it begins. */
	signUpFrom: text('sign_up_from'),
	signUpUntil: text('sign_up_until'),
	changedAt: moment('changed_at').notNull()
});

/** Who comes: how many people, and no names. What is about persons goes some days after the meeting. */
export const signUps = table(
	'sign_ups',
	{
		id: text('id').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		/** With this one changes or cancels it. */
		code: text('code').notNull().unique(),
		status: text('status', { enum: ['coming', 'waiting', 'cancelled'] }).notNull(),
		people: integer('people').notNull(),
		/** Empty: no mail is wanted, or it is gone. */
		email: text('email').notNull(),
		/** What the municipality can take into account. */
		needs: json<NeedKind[]>('needs').notNull(),
		needWords: text('need_words').notNull(),
		/** Typed in by the redactie, for who called. */
		byPhone: flag('by_phone').notNull(),
		createdAt: moment('created_at').notNull(),
		/** When what is about persons went. */
		forgottenAt: moment('forgotten_at')
	},
	(t) => [index('sign_ups_meeting_id').on(t.meetingId, t.status, t.id)]
);
