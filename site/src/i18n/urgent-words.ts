import { sourceLocale, type Locale } from '@ot/shared-types';

/**
 * Beginnings of words and phrases that people type when a child may be in danger, in each language. Written without accents or
 * with them: comparing folds both. Signs are those of the NHS pages "When to call 999" and "When to use 111". A word that is
 * common in advice on everyday life is left out: Polish "napad" alone is also a tantrum, Arabic "حساسية" also a sensory
 * sensitivity. No qualified translator has checked the lists.
 */
const urgentWords: Record<Locale, string> = {
  en: `
    chok, chocking, suffocat, strangl, not breath, isnt breath, stopped breath, stops breath, cant breath, cannot breath,
    can not breath, trouble breath, difficulty breath, struggling to breath, short of breath, breathless, blue lips,
    lips blue, turning blue, gone blue, going blue, seiz, siez, having a fit, had a fit, has a fit, having fits, convuls,
    epilep, unconscious, unresponsive, passed out, wont wake, cannot be woken, cant be woken, cant wake, cannot wake,
    not waking, fainted, collapse, overdos, poison, swallowed, battery, bleeding, head injur, hit head, hit his head,
    hit her head, bumped head, burn, scald, drown, electric shock, anaphyla, allergic reaction, meningitis, sepsis,
    rash that does not fade, suicid, kill myself, self harm, emergency, ambulance, 999, 112, 111, a e,
    accident and emergency, urgent`,
  pl: `
    dlaw, zadlaw, udlaw, zakrztu, dusi sie, udusi, nie oddycha, nie moze oddychac, przestal oddychac,
    trudnosci z oddychaniem, sine usta, drgaw, napad padacz, padaczk, epilep, nieprzytomn, stracil przytomnosc,
    nie mozna obudzic, zemdlal, omdlal, zatru, trucizn, polknal, polknela, bateri, krwaw, krwotok, oparz, poparz,
    uraz glowy, uderzyl sie w glowe, uderzyla sie w glowe, tonie, wstrzas, reakcja alergiczna, sepsa, samoboj, pogotowi,
    karetk, naglym wypadku, nagly wypadek, pilne, pilna pomoc`,
  ro: `
    ineac, ineca, sufoc, nu respira, nu poate respira, respira greu, buze vinete, buze albastre, convulsi,
    criza de epileps, epileps, inconstient, nu se trezeste, nu poate fi trezit, lesin, otrav, intoxica, a inghitit,
    baterie, sangere, hemorag, arsur, traumatism, lovit la cap, lovit capul, reactie alergica, anafila, sinuci, ambulant,
    salvare, urgent`,
  uk: `
    вдави, подави, задих, задуш, не дихає, не може дихати, важко дихати, посиніли губи, судом, епілеп, непритомн,
    знепритомн, втратив свідомість, втратила свідомість, не прокидається, не вдається розбудити, отру, проковтну,
    батарейк, кровотеч, стікає кров, опік, травма голови, вдарився головою, вдарилася головою, тоне, анафіла,
    алергічна реакція, самогуб, швидка, швидку, невідкладн, екстрен, терміново`,
  pt: `
    engasg, sufoc, asfixi, nao respira, nao consegue respirar, parou de respirar, dificuldade em respirar, labios roxos,
    labios azuis, convuls, ataque epile, epileps, epilept, inconsciente, nao acorda, desmai, envenen, intoxica, engoliu,
    pilha, sangra, hemorrag, queimad, bateu com a cabeca, traumatismo, afog, reacao alergica, anafila, suicid,
    ambulancia, emergencia, urgencia, urgente`,
  tr: `
    bogul, boguluyor, bogazina, nefes alam, nefes almi, nefesi kesil, morardi, dudaklari mor, nobet gecir, nobet, havale,
    epileps, bilinci, bilincsiz, bayil, baygin, uyanmiyor, uyandirilam, zehir, yuttu, pil, kaniyor, kanama, yanik,
    haslan, basini carpti, kafasini carpti, kafa travma, alerjik, anafila, intihar, ambulans, acil`,
  ur: `
    گلے میں, دم گھٹ, سانس نہیں, سانس نہ, سانس رک, سانس بند, ہونٹ نیلے, دورہ, دورے, جھٹکے, مرگی, بے ہوش, بیہوش, نہیں جاگ,
    نہ جاگ, زہر, نگل, بیٹری, خون بہ, خون نکل, جل گیا, جل گئی, جھلس, سر پر چوٹ, ڈوب, الرجی, خودکشی, ایمبولینس, ایمرجنسی,
    فوری`,
  ar: `
    يختنق, اختناق, اختنق, يغص, غص, شرق, لا يتنفس, لا يستطيع التنفس, توقف عن التنفس, صعوبة في التنفس, ضيق تنفس,
    ضيق التنفس, شفاه زرقاء, ازرقاق, تشنج, صرع, نوبة صرع, فاقد الوعي, فقد الوعي, فقدان الوعي, اغماء, اغمي, لا يستيقظ,
    لم يستيقظ, تسمم, سم, ابتلع, بطارية, نزيف, ينزف, حرق, حروق, اصابة في الراس, ضربة على الراس, غرق, صدمة تحسسية,
    رد فعل تحسسي, انتحار, اسعاف, طوارئ, طارئ, عاجل`,
  bn: `
    গলায় আটক, গলায় কিছু, দম বন্ধ, শ্বাস বন্ধ, শ্বাস নিতে, শ্বাস নিচ্ছে না, শ্বাসকষ্ট, ঠোঁট নীল, খিঁচুনি, খিচুনি, মৃগী,
    অজ্ঞান, জ্ঞান হারি, জ্ঞান নেই, জাগছে না, জাগানো না, জাগানো যা, বিষ, গিলে, ব্যাটারি, রক্তপাত, রক্ত পড়, রক্ত বের,
    পুড়ে, মাথায় আঘাত, মাথায় চোট, ডুবে, অ্যালার্জি, এলার্জি, আত্মহত্যা, অ্যাম্বুলেন্স, এম্বুলেন্স, জরুরি, জরুরী`,
  gu: `
    ગળામાં, ગૂંગળા, શ્વાસ, હોઠ ભૂરા, આંચકી, ખેંચ, વાઈ, બેભાન, બેહોશ, જાગતું નથી, ન જાગ, ઝેર, ગળી ગ, બેટરી, લોહી, દાઝ,
    બળી ગ, માથામાં, માથા પર, ડૂબ, એલર્જી, આત્મહત્યા, એમ્બ્યુલન્સ, ઇમરજન્સી, ઇમર્જન્સી, તાત્કાલિક`,
  ta: `
    மூச்சு, மூச்சுத், தொண்டையில், உதடு நீல, வலிப்பு, காக்காய் வலிப்பு, மயக்க, மயங்கி, நினைவிழ, எழவில்லை, எழுப்ப முடிய,
    விஷ, நஞ்சு, விழுங்கி, பேட்டரி, இரத்த, ரத்த, தீக்காய, தலையில் அடி, மூழ்கி, ஒவ்வாமை, தற்கொலை, ஆம்புலன்ஸ், அவசர`,
  'zh-Hans': `
    噎, 呛, 窒息, 卡喉, 异物卡, 不能呼吸, 无法呼吸, 没有呼吸, 没呼吸, 停止呼吸, 呼吸困难, 喘不过气, 嘴唇发紫, 抽搐, 惊厥, 痉挛, 癫痫, 昏迷, 失去意识, 晕倒, 叫不醒, 中毒, 吞了, 误吞, 吞下,
    电池, 流血, 出血, 烧伤, 烫伤, 头部受伤, 撞到头, 溺水, 过敏反应, 自杀, 救护车, 急救, 急诊, 紧急`,
};

/** What sounds urgent on a page in this language; many who read it type English words. */
export function urgentWordsOf(locale: Locale): string[] {
  return locale === sourceLocale ? listOf('en') : [...listOf(locale), ...listOf('en')];
}

const listOf = (locale: Locale): string[] => urgentWords[locale].split(',').map((word) => word.trim());
