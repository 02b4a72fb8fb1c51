import { leaveText, stayAtText } from '#lib/councils/at-work.server.ts';
import { IntroductionForm } from '#lib/councils/writing.ts';
import { writeIntroduction } from '#lib/councils/writing.server.ts';
import { saving } from '#lib/web/saving.ts';
import { atAdvice } from '../../../desk.ts';

export const POST = saving(IntroductionForm, {
	what: 'deze inleiding',
	at: atAdvice,
	save: ({ adviser, advice }, written) => writeIntroduction(adviser, advice.id, written),
	beat: ({ adviser, advice }) => stayAtText(adviser, advice.id),
	leave: ({ adviser, advice }) => leaveText(adviser, advice.id)
});
