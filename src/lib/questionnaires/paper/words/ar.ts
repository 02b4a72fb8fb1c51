import { counter } from '../../words/plural.ts';
import { pictureIn, type OnPaper } from './paper-sentences.ts';

const { counted, form } = counter('ar');
const minutes = (count: number) =>
	form(count, {
		one: 'دقيقة واحدة',
		two: 'دقيقتين',
		other: counted(count, { few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })
	});
const compared = {
	'=': 'هي ',
	'!=': 'ليست ',
	'<': 'أصغر من ',
	'<=': 'لا تزيد على ',
	'>': 'أكبر من ',
	'>=': 'لا تقل عن '
};

export const ar: OnPaper = {
	form: {
		howTo: 'كيف تملأ هذه الاستمارة',
		rules: [
			'اكتب بقلم أزرق أو أسود.',
			'ضع علامة × في المربع أو الدائرة التي تختارها.',
			'هل أخطأت؟ سوّد المربع الخطأ بالكامل، ثم ضع علامة × في المربع الصحيح.',
			'هل تفضّل عدم الإجابة عن سؤال؟ تخطَّ ذلك السؤال.'
		],
		one: 'ضع علامة × في مربع واحد.',
		several: 'ضع علامة × في كل مربع يناسبك.',
		atMost: 'الحد الأقصى لعدد العلامات: {most}.',
		scale: 'ضع علامة × في دائرة واحدة.',
		matrix: 'ضع علامة × في دائرة واحدة في كل سطر.',
		matrixSeveral: 'ضع في كل سطر علامة × في كل مربع يناسبك.',
		statement: 'الموضوع',
		ranking: 'اكتب 1 عند ما هو الأهم بالنسبة لك، ثم 2 عند ما يليه، وهكذا.',
		rankingMost: 'اكتب 1 عند ما هو الأهم بالنسبة لك، ثم 2، وهكذا حتى {most}. اترك الباقي فارغًا.',
		points: 'وزّع النقاط. مجموعها {total}. اكتب في كل سطر عدد النقاط التي تعطيها.',
		neighbourhood: 'ضع علامة × عند الحي.',
		day: 'اليوم',
		month: 'الشهر',
		year: 'السنة',
		pages: 'الصفحة {page} من {pages}',
		version: 'النسخة {version}',
		number: 'رقم هذه الورقة: {number}',
		numberLater: 'الرقم (تكتبه البلدية):',
		qr: 'رمز QR فيه رقم هذه الورقة.',
		qrOnline: 'رمز QR فيه عنوان هذا الاستبيان على الإنترنت.',
		send: 'أرسل هذه الاستمارة إلى',
		before: 'يرجى إرسالها قبل {day}.',
		online: 'هل تفضّل الإنترنت؟ العنوان: {url}',
		thanks: 'شكرًا لك على ملء الاستمارة.'
	},
	list: {
		minutes: (count) => `يستغرق ملء الاستمارة حوالي ${minutes(count)}.`,
		only: (condition) => `املأ هذا فقط إذا ${condition}.`,
		onlyPart: (condition) => `املأ هذا الجزء فقط إذا ${condition}.`,
		question: (called) => `السؤال ${called}`,
		earlier: (called) => `(إجابتك عن السؤال ${called})`,
		email: 'نحتفظ بعنوان بريدك الإلكتروني بمعزل عن إجاباتك. لا يُنشر أبدًا، ونحذفه بعد سنتين.',
		file: (photosOnly, isNumbered) =>
			`يمكنك إرسال ${photosOnly ? 'صورة' : 'صورة أو ورقة'} مع هذه الورقة. ${
				isNumbered ? 'اكتب رقم هذه الورقة على ظهر ما ترسله.' : 'ضعها في الظرف نفسه.'
			}`,
		dilemma: 'كلما كانت علامتك أقرب إلى أحد الجانبين، كنت أكثر موافقة عليه.',
		picture: pictureIn,
		example: 'مثال. هذا الاستبيان لم يُفتح بعد.',
		atTheDesk: 'أو سلّمها في مكتب الاستقبال.',
		download: 'هل تفضّل الورق؟ اطبع الاستبيان (PDF)'
	},
	conditions: {
		and: ' و',
		or: ' أو ',
		ticked: (called, option, isSo) => `${isSo ? 'وضعت' : 'لم تضع'} علامة عند «${option}» في السؤال ${called}`,
		answered: (called, isSo) => `${isSo ? 'أجبت' : 'لم تجب'} عن السؤال ${called}`,
		compared: (called, sign, value) => `كانت إجابتك عن السؤال ${called} ${compared[sign]}${value}`,
		depends: (called) => `كان هذا يناسب ما كتبته عند السؤال ${called}`
	}
};
