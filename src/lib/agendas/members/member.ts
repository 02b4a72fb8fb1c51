import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';

export const InviteForm = v.object({
	onceKey: field.onceKey,
	name: field.line(80, 'Vul de naam in.'),
	email: field.email('Vul het e-mailadres in.')
});
export type Invitation = v.InferOutput<typeof InviteForm>;

export const MemberForm = v.object({ personId: field.id('Kies een lid.') });

/** An empty name is no name: then nobody reads who this is. */
export const NameForm = v.pipe(
	v.object({ shown: field.checked, publicName: field.optionalLine(60) }),
	v.forward(
		v.check(({ shown, publicName }) => !shown || publicName !== '', 'Vul de naam in die iedereen mag lezen.'),
		['publicName']
	),
	v.transform(({ shown, publicName }) => (shown ? publicName : ''))
);

/** As one reads it beside a name. */
export const standingLabels = { chair: 'Voorzitter', member: 'Lid' } as const;

export type Standing = keyof typeof standingLabels;
