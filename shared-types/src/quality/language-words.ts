/** Frequent words that tell one Latin-script language from another. Words that English also has are left out. */
const words = (list: string) => new Set(list.split(' '));

export const englishWords = words(
  'the and of to in is are was were be been it its that this these those for on with as at by from or not but you your they their them he she his her we our us have has had do does did will would can could should may might must an a if when where how what which who why there here more most some any all no so than then about into out up down over after before because between through during each other only also very just like make made help need use used using page people child children school time day week year one two three first last new good',
);

export const wordsByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(
    'le la les un une des du et est sont dans pour que qui ne pas vous nous je tu il elle ils elles avec sur ce cette ces mon ma mes votre vos notre nos au aux mais ou où bonjour bonsoir merci madame monsieur mademoiselle allons allez oui très bien plus être avoir fait comme tout tous toute toutes voilà voici cest nest jai suis êtes avez quand pourquoi comment chez sans sous vie amour pomme enfant enfants maison femme homme plaît moi toi lui leur toujours jamais rien aussi déjà encore après avant entre vers par',
  ),
  es: words(
    'el los las una unos unas y es son en para que con por como pero más del al su sus mi mis tu tus nuestro nuestra usted ustedes yo nosotros ellos ellas hola gracias señor señora buenos días noches adiós muy bien también está están estoy tiene tengo quiero hablar niño niños casa donde cuando porque qué quién cómo aquí allí todo todos toda siempre nunca nada hay ser estar había hacer vida amor favor',
  ),
  de: words(
    'der die das den dem des ein eine einen einem einer und ist sind war waren ich du er sie wir ihr nicht mit für auf von zu zum zur im am bei aus nach über unter durch aber oder wenn dann weil dass wie was wer wo guten tag morgen danke bitte herr frau sehr gut auch noch schon nur kein keine mein meine dein deine sein seine haben habe hat hatte werden wird wurde können kann müssen muss kind kinder haus immer niemand nichts alles hier dort auf wiedersehen',
  ),
  it: words(
    'il lo gli una uno di del della dei delle degli e è sono per che con non ma più come anche questo questa questi quello quella mio mia suo sua nostro vostro io noi voi loro ciao grazie prego signore signora buongiorno buonasera molto bene dove quando perché chi cosa qui tutto tutti sempre mai niente essere avere fare bambino bambini casa vita amore dolce',
  ),
  pt: words(
    'o os as um uma uns umas e é são em para que com por como mas mais do da dos das no na nos nas ao à seu sua seus suas meu minha nosso nossa você vocês eu nós eles elas olá obrigado obrigada senhor senhora bom dia boa noite muito bem também está estão tem tenho quero criança crianças casa onde quando porque não sim aqui ali tudo todos sempre nunca nada ser estar fazer vida amor pode ou se pela pelo isso esta este',
  ),
  pl: words(
    'i w na z do nie się jest są to że jak ale dla po od przez przy ten ta te tego tej tych jego jej ich mój moja nasz nasza pan pani ja ty my wy on ona oni dzień dobry dziękuję proszę tak bardzo dobrze też już tylko może można gdzie kiedy dlaczego kto co dziecko dzieci dom zawsze nigdy nic wszystko być mieć lub oraz czy aby jeśli',
  ),
  ro: words(
    'și si în este sunt la de pe cu pentru că ce nu din un o unei unui ale ai al lui ei lor mai dar sau dacă când unde cum cine care aceasta acest această acestea copilul copii copilului dumneavoastră vă noi voi bună ziua mulțumesc foarte bine da fi avea poate trebuie prin după fără despre între și-a vor va',
  ),
  tr: words(
    've bir bu şu o için ile de da mi mı ne nasıl nerede neden kim çok daha en gibi kadar ama veya değil var yok evet hayır ben sen biz siz onlar çocuk çocuğunuz çocuğunuzun çocuklar ev günaydın merhaba teşekkür ederim lütfen iyi olarak olan olur olabilir sonra önce her şey hiç',
  ),
  la: words(
    'et est in ad cum non sed qui quae quod ab ex per pro sunt esse ipsum lorem dolor sit amet consectetur adipiscing elit tempor ut nunc semper veritas carpe diem vita',
  ),
};
