package id.pelanggan.application.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the shop sells: names, units and prices per unit, by category. */
enum Shelf {
  SEEDS(
      "Rempah biji",
      "RB",
      """
      Lada hitam Lampung|kg|130000
      Lada putih Bangka|kg|165000
      Ketumbar utuh|kg|38000
      Jintan putih|kg|95000
      Jintan hitam|kg|120000
      Adas manis|kg|85000
      Kapulaga jawa|kg|140000
      Kapulaga hijau|kg|480000
      Biji mustar kuning|kg|70000
      Kelabet|kg|60000
      Biji selasih|kg|90000
      Wijen putih|kg|55000\
      """),
  FRUITS(
      "Buah dan bunga",
      "BB",
      """
      Pala biji Banda|kg|180000
      Bunga pala (fuli)|kg|320000
      Cengkih Maluku|kg|170000
      Bunga lawang|kg|150000
      Kemiri kupas|kg|48000
      Asam jawa|kg|32000
      Asam kandis|kg|75000
      Kluwak|kg|45000
      Andaliman kering|kg|260000
      Vanili Papua|kg|2800000
      Cabai jawa|kg|110000
      Bunga telang kering|kg|220000\
      """),
  BARKS(
      "Kulit dan kayu",
      "KK",
      """
      Kayu manis Kerinci batang|kg|90000
      Kayu manis Kerinci pecah|kg|70000
      Kayu manis gulung 100 g|bungkus|18000
      Kayu secang serut|kg|42000
      Kayu secang 100 g|bungkus|8000
      Kulit jeruk kering|kg|65000
      Masoyi|kg|190000
      Akar wangi|kg|55000
      Kayu manis tusuk 50 g|bungkus|11000
      Akar manis|kg|125000
      Kayu ules|kg|80000
      Pasak bumi serut|kg|175000\
      """),
  ROOTS(
      "Rimpang",
      "RP",
      """
      Kunyit kering iris|kg|52000
      Kunyit segar|kg|14000
      Jahe merah segar|kg|38000
      Jahe emprit kering|kg|78000
      Jahe gajah segar|kg|28000
      Lengkuas segar|kg|16000
      Lengkuas kering iris|kg|45000
      Kencur segar|kg|58000
      Kencur kering|kg|145000
      Temulawak kering iris|kg|40000
      Temu kunci segar|kg|30000
      Temu ireng kering|kg|48000\
      """),
  LEAVES(
      "Daun kering",
      "DK",
      """
      Daun salam kering 25 g|bungkus|5000
      Daun jeruk kering 25 g|bungkus|9000
      Serai kering 50 g|bungkus|8500
      Daun kari kering 25 g|bungkus|12000
      Daun pandan kering 25 g|bungkus|7500
      Daun kelor kering 50 g|bungkus|14000
      Daun mint kering 25 g|bungkus|13000
      Daun kemangi kering 25 g|bungkus|11000
      Rosela kering 100 g|bungkus|19500
      Daun ruku-ruku kering 25 g|bungkus|12500
      Daun kunyit kering 25 g|bungkus|9500
      Daun stevia kering 25 g|bungkus|16000\
      """),
  POWDERS(
      "Bubuk",
      "BK",
      """
      Lada putih bubuk 50 g|botol|17500
      Lada hitam bubuk 50 g|botol|16000
      Kunyit bubuk 100 g|bungkus|9000
      Jahe bubuk 100 g|bungkus|15000
      Ketumbar bubuk 100 g|bungkus|8500
      Pala bubuk 50 g|botol|22000
      Kayu manis bubuk 100 g|bungkus|16500
      Cengkih bubuk 50 g|botol|21000
      Jintan bubuk 50 g|bungkus|10500
      Cabai bubuk pedas 100 g|bungkus|17000
      Bawang putih bubuk 100 g|bungkus|14500
      Kencur bubuk 50 g|bungkus|13500\
      """),
  MIXES(
      "Bumbu siap masak",
      "BM",
      """
      Bumbu rendang 200 g|bungkus|24000
      Bumbu gulai 200 g|bungkus|21000
      Bumbu opor 200 g|bungkus|19500
      Bumbu rawon 200 g|bungkus|22500
      Bumbu soto ayam 200 g|bungkus|18500
      Bumbu gudeg 200 g|bungkus|19000
      Bumbu kari 200 g|bungkus|20500
      Bumbu rica-rica 150 g|bungkus|18000
      Bumbu pecel pedas 250 g|bungkus|16500
      Bumbu nasi goreng 100 g|bungkus|9500
      Bumbu ayam ungkep 200 g|bungkus|17000
      Bumbu sate 200 g|bungkus|18500\
      """),
  CHILLIES(
      "Sambal dan cabai",
      "SC",
      """
      Cabai rawit kering|kg|98000
      Cabai merah keriting kering|kg|85000
      Sambal terasi 150 g|botol|23000
      Sambal bawang 150 g|botol|22000
      Sambal matah 150 g|botol|26000
      Sambal roa 150 g|botol|34000
      Sambal cumi 150 g|botol|36000
      Sambal andaliman 150 g|botol|31000
      Sambal ijo 150 g|botol|24500
      Sambal pecel kering 100 g|bungkus|12000
      Bubuk balado 100 g|bungkus|11500
      Terasi udang bakar 100 g|bungkus|15500\
      """),
  DRINKS(
      "Minuman rempah",
      "MR",
      """
      Wedang uwuh 5 sajian|bungkus|17500
      Wedang jahe merah 10 sajian|dus|26500
      Bandrek 10 sajian|dus|28000
      Bajigur 10 sajian|dus|27500
      Beras kencur 250 ml|botol|15000
      Kunyit asam 250 ml|botol|15000
      Sekoteng 10 sajian|dus|26000
      Teh rempah 20 celup|dus|32000
      Kopi rempah 200 g|bungkus|38000
      Temulawak instan 200 g|bungkus|24500
      Jamu gendong paket 4 botol|paket|52000
      Susu jahe instan 10 sajian|dus|31500\
      """),
  PANTRY(
      "Garam gula dan lain-lain",
      "GL",
      """
      Garam laut Amed 250 g|bungkus|21500
      Garam bledug 200 g|bungkus|14000
      Gula aren bubuk 250 g|bungkus|19500
      Gula aren cetak|kg|42000
      Gula jawa cetak|kg|26000
      Ebi kering|kg|230000
      Bawang goreng 250 g|bungkus|34500
      Petis udang 200 g|botol|24000
      Kaldu jamur 100 g|bungkus|18000
      Santan bubuk 50 g|bungkus|6500
      Paket rempah dapur|paket|95000
      Paket hampers Lebaran|paket|185000\
      """);

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final List<Product> PRODUCTS = List.copyOf(all());

  private final String category;
  private final String code;
  private final String goods;

  Shelf(String category, String code, String goods) {
    this.category = category;
    this.code = code;
    this.goods = goods;
  }

  /** All of them, always the same. */
  static List<Product> products() {
    return PRODUCTS;
  }

  static List<String> categories() {
    return List.of(values()).stream().map(shelf -> shelf.category).toList();
  }

  private static List<Product> all() {
    List<Product> products = new ArrayList<>();
    for (Shelf shelf : values()) {
      List<String> lines = Words.lines(shelf.goods);
      for (int line = 0; line < lines.size(); line++) {
        products.add(shelf.product(line, lines.get(line)));
      }
    }
    return products;
  }

  private Product product(int place, String line) {
    List<String> parts = BAR.splitAsStream(line).toList();
    return new Product(
        code + "-" + Notation.padded(place + 1, 3),
        parts.get(0),
        category,
        parts.get(1),
        Long.parseLong(parts.get(2)));
  }
}
