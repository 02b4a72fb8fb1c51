/** For who is of a wijkplatform from now on. `origin`: the address of the platform, without a slash at the end. */
export const invitationLetter = (
	wijk: { name: string },
	{ municipality, origin }: Record<'municipality' | 'origin', string>
) => ({
	subject: `U bent uitgenodigd voor het wijkplatform ${wijk.name}`,
	text: `Beste inwoner,

De voorzitter van het wijkplatform ${wijk.name} nodigt u uit. U kunt meeschrijven aan de agenda van uw wijk: hoe gaat het, en wat moet er gebeuren?

Ga naar ${origin}/wijkplatform en log in met dit e-mailadres. U krijgt dan een code per mail.

Wilt u dit niet? Dan hoeft u niets te doen.

Met vriendelijke groet,
${municipality}`
});
