import type { Locale } from '@ot/shared-types';

/**
 * Everyday words of each language, for texts that look right on a page (script, length, direction) and mean nothing. Order
 * of words and endings follow no grammar.
 */
export const words: Record<Locale, string> = {
  en: 'child hand table chair foot play slowly each day help show hold pencil crayon paper cup spoon shoe button sock jump climb balance rest quiet school home garden ball rope step short strong gentle try again together watch praise small before after when sit stand reach push pull',
  pl: 'dziecko ręka stół krzesło stopa zabawa powoli każdy dzień pomoc pokaż trzymaj ołówek kredka papier kubek łyżka but guzik skarpeta skok równowaga odpoczynek cisza szkoła dom ogród piłka lina krok krótki silny łagodny spróbuj ponownie razem patrz pochwała mały przed',
  ro: 'copil mână masă scaun picior joacă încet fiecare zi ajutor arată ține creion hârtie cană lingură pantof nasture șosetă săritură echilibru odihnă liniște școală casă grădină minge frânghie pas scurt puternic blând încearcă din nou împreună privește laudă mic înainte',
  uk: 'дитина рука стіл стілець нога гра повільно кожен день допомога покажи тримай олівець папір чашка ложка черевик ґудзик шкарпетка стрибок рівновага відпочинок тиша школа дім сад мʼяч мотузка крок короткий сильний лагідний спробуй знову разом дивись похвала малий перед',
  pt: 'criança mão mesa cadeira pé brincar devagar cada dia ajuda mostra segura lápis papel copo colher sapato botão meia salto equilíbrio descanso silêncio escola casa jardim bola corda passo curto forte suave tenta novamente juntos observa elogio pequeno antes depois',
  tr: 'çocuk el masa sandalye ayak oyun yavaşça her gün yardım göster tut kalem kâğıt bardak kaşık ayakkabı düğme çorap zıpla denge dinlenme sessiz okul ev bahçe top ip adım kısa güçlü nazik dene tekrar birlikte izle övgü küçük önce sonra',
  ur: 'بچہ ہاتھ میز کرسی پاؤں کھیل آہستہ ہر دن مدد دکھائیں پکڑیں پنسل کاغذ کپ چمچ جوتا بٹن موزہ چھلانگ توازن آرام خاموشی اسکول گھر باغ گیند رسی قدم چھوٹا مضبوط نرم کوشش دوبارہ ساتھ دیکھیں تعریف پہلے بعد',
  ar: 'طفل يد طاولة كرسي قدم لعب ببطء كل يوم مساعدة أظهر أمسك قلم ورقة كوب ملعقة حذاء زر جورب قفز توازن راحة هدوء مدرسة بيت حديقة كرة حبل خطوة قصير قوي لطيف حاول مرة أخرى معا شاهد مدح صغير قبل بعد',
  bn: 'শিশু হাত টেবিল চেয়ার পা খেলা ধীরে প্রতিদিন সাহায্য দেখান ধরুন পেন্সিল কাগজ কাপ চামচ জুতা বোতাম মোজা লাফ ভারসাম্য বিশ্রাম শান্ত স্কুল বাড়ি বাগান বল দড়ি ধাপ ছোট শক্ত নরম চেষ্টা আবার একসাথে দেখুন প্রশংসা আগে পরে',
  gu: 'બાળક હાથ ટેબલ ખુરશી પગ રમત ધીમે દરરોજ મદદ બતાવો પકડો પેન્સિલ કાગળ કપ ચમચી બૂટ બટન મોજું કૂદકો સંતુલન આરામ શાંત શાળા ઘર બગીચો દડો દોરડું પગલું ટૂંકું મજબૂત નરમ પ્રયાસ ફરી સાથે જુઓ વખાણ નાનું પહેલાં પછી',
  ta: 'குழந்தை கை மேசை நாற்காலி கால் விளையாட்டு மெதுவாக தினமும் உதவி காட்டு பிடி பென்சில் காகிதம் கோப்பை கரண்டி காலணி பொத்தான் காலுறை தாவல் சமநிலை ஓய்வு அமைதி பள்ளி வீடு தோட்டம் பந்து கயிறு படி குறுகிய வலுவான மென்மையான முயற்சி மீண்டும் சேர்ந்து பார் பாராட்டு சிறிய முன் பின்',
  'zh-Hans':
    '孩子 手 桌子 椅子 脚 游戏 慢慢 每天 帮助 示范 握住 铅笔 纸 杯子 勺子 鞋 纽扣 袜子 跳 平衡 休息 安静 学校 家 花园 球 绳子 步骤 短 强壮 轻柔 尝试 再次 一起 观看 表扬 小 之前 之后',
};
