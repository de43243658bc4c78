import type { DemoLocale } from './demo-types.ts';

/** Full names for generated signers, by the language of the petition they sign. All invented. */
export const DEMO_SIGNER_NAMES: Readonly<Record<DemoLocale, readonly string[]>> = {
  en: names(`
    Alder Whitcombe, Beatrix Hollowell, Caspian Thorne, Delphine Marchbank, Edmund Swale,
    Fenella Dunmore, Gareth Pinnock, Harriet Quillfeather, Imogen Stallard, Jasper Coldwell,
    Keziah Oyelade, Lachlan McTarrish, Marigold Fenwicke, Nathaniel Brookshaw, Oona Carrigan,
    Percival Tandy, Quentin Ashdown, Rosalind Okonjo, Silas Merriweather, Tamsin Polglaze,
    Ursula Hartigan, Vernon Sedgeley, Winifred Larkspur, Xanthe Rowbotham, Yolanda Pickersgill,
    Zachary Tolland, Anwen Prytherch, Bronagh Kilcullen, Clement Adeyinka, Dorothea Winslade,
    Euan Balgarnie, Flora Netherby, Gideon Stannard, Hester Blythewood, Ivor Penhallow,
    Jemima Crossthwaite, Kwabena Ansahene, Lorna Sutherby, Mabel Trevanion, Niall Dooleran,
    Odette Fairbrass, Prudence Wadlow, Rafferty Gilhooley, Sunita Deshparekh, Tobias Greenhalch
  `),
  fr: names(`
    Adèle Montreuillon, Baptiste Lacourbe, Capucine Verdhelan, Désiré Kouamelan, Émeline Rochebrun,
    Firmin Chantegrel, Gwendoline Le Bihouarn, Honorine Tavernelle, Isidore Malbranque, Joséphine Arvieux,
    Killian Trégornan, Léopoldine Sauvanet, Marius Escoffrey, Ninon Belleroche, Octave Pujadelle,
    Perrine Grandvaux, Quitterie Labastrou, Romuald Fontanieu, Sidonie Marquelin, Théophile Bressuron,
    Ulysse Carpentras, Violette Hautecourt, Wilfried Nguessan, Yasmina Belkadhi, Zélie Portefaix,
    Aminata Diarrassou, Blaise Combeferre, Clémence Ouvradou, Damien Vautrelle, Estelle Jacquemond,
    Fatoumata Kébéla, Gaspard Rivoallec, Hélène Cassagnou, Ibrahima Ndiayela, Jeanne Mirabeau-Lys,
    Loïc Kerdoncuff, Mathurin Delapierre, Noémie Charbonnet, Ophélie Saint-Amour, Philibert Courtecuisse,
    Rosine Abitboul, Salomé Desrosières, Tancrède Valmontel
  `),
  es: names(`
    Abelardo Quiñonera, Benita Carrascalejo, Celestino Urdiales, Domitila Ñanculef, Eliseo Barrantegui,
    Fidelia Montecinos, Graciano Peñarrubia, Herminia Zorrozua, Indalecio Vallejera, Jacinta Mamanique,
    Leocadia Sotomayor, Macario Bustillero, Natividad Orellanes, Olegario Fuentelsaz, Petronila Guaraguao,
    Quintín Albarracete, Remedios Tarifeño, Saturnino Colmenar, Trinidad Huallpacuna, Urbano Escalonilla,
    Valeriana Ticoneda, Wenceslao Riofrío, Ximena Landaburu, Yolanda Cifuentela, Zacarías Montealegre,
    Amparo Villaescusa, Bernabé Chuquimia, Casandra Olivenza, Dionisio Arroyave, Encarna Puigdomener,
    Florencio Satrústegui, Gumersinda Ayllonera, Hipólito Cárcamo, Iratxe Goikolanda, Joaquina Belmontes,
    Lisandro Pacheñique, Matilde Errazkinea, Nicanor Zumaquero, Ofelia Tlacuilotl, Primitivo Sanjurjada,
    Rosaura Quispelaya, Severino Matalobos, Teodora Almazora
  `),
  ar: names(`
    أحلام الشويرفي، أيمن الدردساوي، إلهام بن زيدون، باسل القنطاري، بثينة الروابدة،
    تامر السنبلاوي، تغريد الحجازين، ثائر البيطري، جمانة الصفدي، جلال بوعزيزي،
    حنان المرزوقية، حازم الطرابيشي، خلود الناطوري، خليل الزيتوني، دعاء القصبجي،
    داود السمّاك، ذكرى العوادي، رائد الخزفي، رباب النحاسين، زكريا البنّاوي،
    زينة الفوانيسي، سامح الورداني، سهير الكتّانية، شادي المنجّد، شذى العطارين،
    صابر الجبلاوي، صفاء اليعقوبية، ضياء النجّاري، طارق المينائي، عبير السواقي،
    عدنان القوافلي، غادة البساتيني، غسان الحدّاوي، فاتن الزجاجية، فراس المشرقي،
    قصي الرملاوي، كوثر بن جلون السوسي، لبنى الحريري الصغيرة، مازن الفخّار، نجوى الساحلية،
    وسام القرنفلي، هالة الينابيعي، ياسمين الصبّاغ الحلوة
  `),
  ug: names(`
    ئابلىمىت نىيازىي، ئادالەت قادىرجان، ئالىمجان روزىيۇف، ئامىنە توختىنىياز، ئابدۇرېھىم ساۋۇتجان،
    ئايشەمگۈل مامۇت، ئەنۋەر ھېكىمبەگ، ئەركىن باۋۇدۇن، ئۆمەرجان پولات، ئۈمىت يارمۇھەممەت،
    ئىلھامجان سەيدۇللا، باھارگۈل ئىمىننىياز، بەختىيار ھوشۇر، پاتىگۈل ئوسمانجان، پەرھات زۇنۇنبەگ،
    تاجىگۈل ئەلەمشاھ، تۇرغۇنجان قۇربان، جەمىلە ئىبراھىمجان، چىمەنگۈل تۆمۈر، خالىدە مۆمىنجان،
    دىلشات غوپۇرىي، راھىلە سەمەتجان، رەيھانگۈل ئابلەت، زۆھرە ھاشىمجان، زۇلپىقار ئېلى،
    سائادەت نۇرىيېۋا، سەنەم ئابدۇۋەلى، سۇلايمان كېرەمىي، شاھىدە ئۇبۇلقاسىم، شۆھرەت مەخسۇت،
    غۇنچەم بارات، غەيرەت ئىسلامبەگ، قەلبىنۇر مىجىت، كامىلە رەخمىتۇللا، گۈلبەھرەم داۋۇت،
    گۈلنىسا تۇردىبەگ، لالەگۈل ئىسمائىلجان، ماھىرە زوردۇن، مۇقەددەس ئابدۇكېرىم، نۇرئەلا ھامۇت،
    ھۈرنىسا سىدىقجان، يالقۇن ئەخمەتبەگ، يۇلتۇزاي نەسىردىن
  `),
};

function names(list: string): readonly string[] {
  return list.split(/[,،]/).map((name) => name.trim());
}
