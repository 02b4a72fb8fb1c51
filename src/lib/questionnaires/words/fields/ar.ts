import type { FieldWords } from './field-words.ts';

export const fields: FieldWords = {
	mapOfWijken: 'خريطة الأحياء',
	placeChosen: (wijk) => `اخترت مكانًا في ${wijk}.`,
	placeAgain: 'انقر على الخريطة إذا كنت تقصد مكانًا آخر.',
	removePlace: 'إزالة المكان',
	outsideMap: (label) => `عند «${label}» نقرت خارج الأحياء. يرجى النقر على مكان داخل أحد الأحياء.`,
	elsewhereOnMap: (label, chosen, at) =>
		`عند «${label}» اخترت ${chosen}، لكن المكان على الخريطة يقع في ${at}. يرجى اختيار الحي من جديد أو إزالة المكان.`,

	chooseFile: 'اختر ملفًا',
	chooseOtherFile: 'اختر ملفًا آخر',
	fileKinds: (photosOnly) =>
		photosOnly ? 'JPEG أو PNG أو WebP أو GIF أو AVIF.' : 'JPEG أو PNG أو WebP أو GIF أو AVIF أو PDF.',
	fileDescriptionHint: 'هكذا يعرف أيضًا من لا يستطيع رؤيته ما الذي تضيفه.',
	describe: (name) => `ماذا يظهر في ${name}؟`,
	ownPhoto: 'الصورة التي أضفتها',
	addMoreFiles: 'إضافة واختيار ملف آخر',
	noRoomForFiles: (label, most) =>
		`الحد الأقصى لعدد الملفات عند «${label}» هو ${most}. احتفظنا بما اتسع له المكان. يرجى إزالة ملف أولًا إذا أردت إضافة ملف آخر.`,
	photosOnly: (label) => `عند «${label}» يمكنك إضافة صور فقط. يرجى اختيار صورة.`,
	descriptionTooLong: (most) => `يرجى وصف ما يظهر باستخدام ${most} حرفًا على الأكثر.`,
	refusedFiles: {
		tooLarge: 'هذا الملف أكبر من 8 ميغابايت. يرجى اختيار صورة أصغر، أو تصغيرها أولًا.',
		empty: 'هذا الملف فارغ. يرجى اختيار ملف آخر.',
		unknown:
			'لا نستطيع قراءة هذا الملف. يرجى اختيار صورة (JPEG أو PNG أو WebP أو GIF أو AVIF) أو ملف PDF. اسم الملف لا يدل دائمًا على نوعه.',
		heic: 'هذه الصورة ملف HEIC. لا نستطيع قراءته. يرجى إرسال الصورة بصيغة JPEG، أو التقاط صورة للشاشة وإرسالها.',
		brokenPicture: 'هذه الصورة تالفة. ربما حدث خطأ عند حفظها. يرجى اختيار صورة أخرى.',
		tooManyPixels: 'عدد نقاط هذه الصورة كبير جدًا. يرجى تصغيرها ثم إضافتها.',
		brokenDocument: 'لا نستطيع قراءة ملف PDF هذا. يرجى فتح المستند وحفظه من جديد بصيغة PDF ثم إضافته.',
		locked: 'ملف PDF هذا محمي. يرجى حفظ المستند بدون كلمة مرور ثم إضافته.',
		tooManyPages: 'ملف PDF هذا طويل جدًا أو معقد جدًا. يرجى إضافة مستند لا يزيد على 200 صفحة.',
		tooMany: 'لقد أضفت 20 ملفًا. يرجى إزالة ملف أولًا.'
	}
};
