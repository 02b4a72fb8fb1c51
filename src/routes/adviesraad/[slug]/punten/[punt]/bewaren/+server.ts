import { leaveText, stayAtText } from '#lib/councils/at-work.server.ts';
import { PointForm } from '#lib/councils/writing.ts';
import { writePoint } from '#lib/councils/writing.server.ts';
import { saving } from '#lib/web/saving.ts';
import { atPoint } from '../../../../desk.ts';

export const POST = saving(PointForm, {
	what: 'dit punt',
	at: atPoint,
	save: ({ adviser, point }, written) => writePoint(adviser, point.id, written),
	beat: ({ adviser, advice, point }) => stayAtText(adviser, advice.id, point),
	leave: ({ adviser, advice, point }) => leaveText(adviser, advice.id, point)
});
