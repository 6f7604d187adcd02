// What the fields say of themselves. The schema says it in English; what stands here is said in its place.

/** By the language of the page, then by the key of the field. */
const HELP = {
  en: {
    lang: "Code of the language that the card is written in. Figures and dates are written as it does. Such as en, id",
    value: "The figure, as published: 2,860,701 on a card in English, 2.860.701 on one in Indonesian. Or an amount: £421.6m, 3 million people.",
    display: "Short, the figure keeps all of its digits: 421,600,000 is 421.6 million.",
    "unit.currency": "Code of the currency: IDR is written Rp, for instance. Such as IDR, EUR",
    "unit.measure": "Name of the measure in English. The card writes it short: kilometer as km. Such as kilometer, hectare",
  },
  id: {
    title: "Judul kartu. Contoh: Pasar kerja",
    lang: "Kode bahasa teks kartu. Angka dan tanggal ditulis menurut bahasa ini. Contoh: id, en",
    asOf: "Tanggal berlakunya angka. Contoh: 2024, 2024-10, 2024-11-04, 2024-Q3",
    note: "Catatan di bawah angka. Contoh: Disesuaikan secara musiman.",
    "source.name": "Siapa yang menerbitkan angkanya. Contoh: Badan Pusat Statistik",
    "source.url": "Di mana angkanya dapat dibaca. Contoh: https://www.bps.go.id/",
    "source.date": "Kapan angkanya diterbitkan. Contoh: 2024, 2024-10, 2024-11-04, 2024-Q3",
    label: "Apa yang dihitung angka ini. Contoh: Penduduk",
    value: "Angka seperti yang diterbitkan: 2.860.701 di kartu bahasa Indonesia, 2,860,701 di kartu bahasa Inggris. Atau jumlah: Rp 2,3 triliun, 3 juta jiwa.",
    display: "Bila disingkat, semua angkanya tetap ada: 421.600.000 menjadi 421,6 juta.",
    unit: "Satuan angkanya. Contoh: jiwa, %",
    "unit.currency": "Kode mata uang: IDR ditulis Rp, misalnya Rp 2.860.701. Contoh: IDR, EUR",
    "unit.measure": "Nama ukuran dalam bahasa Inggris; di kartu ditulis singkatannya, misalnya km. Contoh: kilometer, hectare",
    "share.percent": "Persentase seperti yang diterbitkan. Kartu tidak menghitungnya. Contoh: 99,54",
    "share.of": "Keseluruhannya dengan kata, seperti bunyinya sesudah “dari”. Contoh: seluruh penduduk",
    "share.ofStat": "Angka lain di kartu ini yang menjadi keseluruhannya.",
    "target.percent": "Target sebagai persentase dari keseluruhan. Contoh: 30",
    "target.of": "Keseluruhannya dengan kata, seperti bunyinya sesudah “dari”. Contoh: seluruh penduduk",
    "target.value": "Target sebagai angka, dengan satuan yang sama. Contoh: 5.000",
    "target.ofStat": "Angka lain di kartu ini yang menjadi keseluruhannya.",
    "target.reached": "Berapa persen target yang tercapai, seperti yang diterbitkan. Jika kosong, kartu menghitungnya dan menandainya ≈ bila dibulatkan. Contoh: 18,25",
    "target.by": "Siapa yang menetapkan target. Contoh: Kementerian Dalam Negeri",
    "target.date": "Sampai kapan target harus tercapai. Contoh: 2030, 2030-12",
    "change.from": "Angka sebelumnya, dengan satuan yang sama. Contoh: 5,3",
    "change.percent": "Selisih sebagai persentase dari angka sebelumnya, dengan tandanya, seperti yang diterbitkan. Jika kosong, kartu menghitungnya dari angka sebelumnya dan menandainya ≈ bila dibulatkan. Contoh: -7,5",
    "change.date": "Kapan angka sebelumnya berlaku. Contoh: 2019, 2019-10, 2019-11-04",
    "range.low": "Batas bawah, dengan satuan yang sama. Contoh: 4,7",
    "range.high": "Batas atas, dengan satuan yang sama. Contoh: 5,1",
    "margin.value": "Margin galat angkanya: 2,5 untuk ±2,5. Untuk persentase, dalam poin persentase.",
    "margin.confidence": "Tingkat kepercayaan dalam persen, di atas 0 sampai 100. Contoh: 95",
    "rank.place": "Peringkatnya: bilangan bulat mulai dari 1. Contoh: 3",
    "rank.of": "Berapa banyak yang diperingkatkan. Contoh: 10",
    "rank.among": "Apa yang diperingkatkan, seperti bunyinya sesudah bilangannya. Contoh: provinsi",
  },
};

/** The help of the field with a key in a language of the page, where it has words of its own. */
export function helpOf(lang, key) {
  return HELP[lang]?.[key];
}
