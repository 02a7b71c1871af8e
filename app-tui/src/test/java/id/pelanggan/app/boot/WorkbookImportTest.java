package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkbookImportTest {
  private static TestShop shop;

  @BeforeAll
  static void openShop() {
    shop = new TestShop();
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldBringASheetInOnceAndTakeItBack() {
    Path file =
        new SmallWorkbook()
            .sheet("Pelanggan", "id|nama|telepon", "1|Rina Contoh|'+628000000001", "2|Bima|")
            .write(shop.beside("one.xlsx"));
    long before = shop.customers();

    TestRun first = shop.run("import", file.toString(), "--as", "customers", "--source", "One");
    TestRun second = shop.run("import", file.toString(), "--as", "customers", "--source", "One");
    String id = shop.json("imports", "list").get("imports").get(1).get("id").asString();
    TestRun undone = shop.run("imports", "undo", id);

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("one.xlsx as customers: workbook, sheet 1 \"Pelanggan\", 3 columns")
        .contains("2  new")
        .doesNotContain("more sheets");
    assertThat(second.out()).contains("Everything in this file was known already");
    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(shop.customers()).isEqualTo(before);
  }

  @Test
  void shouldNameTheOtherSheetsAndReadTheOneThatIsAskedFor() {
    Path file =
        new SmallWorkbook()
            .sheet("Toko A", "id|nama", "1|Ayu")
            .sheet("Toko B", "id|nama", "2|Bima", "3|Citra")
            .write(shop.beside("two.xlsx"));
    String[] command = {"import", file.toString(), "--as", "customers", "--source", "Two"};

    TestRun first = shop.run(command);
    TestRun second = shop.run(with(command, "toko b"));
    TestRun third = shop.run(with(command, "2"));
    TestRun none = shop.run(with(command, "Rina"));

    assertThat(first.out())
        .contains("sheet 1 \"Toko A\"", "more sheets", "--sheet 2  Toko B", "1  new")
        .doesNotContain("--sheet 1");
    assertThat(second.out()).contains("sheet 2 \"Toko B\"", "2  new");
    assertThat(third.out()).contains("Everything in this file was known already");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err())
        .contains("has no such sheet; it has 2", "--sheet 2")
        .doesNotContain("Toko", "Rina");
  }

  @Test
  void shouldRefuseASheetOfAFileOfText() {
    Path file = shop.write("text.csv", "id,nama\n1,A\n");

    TestRun run =
        shop.run(with(new String[] {"import", file.toString(), "--as", "customers"}, "1"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("has no sheets", "Leave out --sheet");
  }

  @Test
  void shouldKeepRowsAsideInAWorkbookAndTakeThemInAgain() throws IOException {
    Path file =
        shop.write(
            "orders.csv",
            """
            order_id,date,customer,product,quantity,unit_price,currency
            X-1,2026-02-30T10:00:00Z,Bima,=Kopi,1,15000,IDR
            X-2,2026-03-04T10:00:00Z,Dewi,Teh,1,3000,IDR
            """);
    shop.run("import", file.toString(), "--as", "orders", "--source", "X", "--numbers", "english");
    String id = shop.json("imports", "list").get("imports").get(0).get("id").asString();
    Path saved = shop.beside("aside.xlsx");
    Path text = shop.beside("aside.csv");

    TestRun save = shop.run("imports", "errors", id, "--save", saved.toString());
    TestRun half = shop.run("imports", "repair", id, saved.toString());
    shop.run("imports", "errors", id, "--save", text.toString());
    String rows = Files.readString(text);
    Files.writeString(text, rows.replace("2026-02-30", "2026-02-28"));
    TestRun whole = shop.run("imports", "repair", id, text.toString());

    assertThat(save.exitCode()).as(save.err()).isZero();
    assertThat(half.out()).contains("0 of 1 rows came in");
    assertThat(rows).contains(",'=Kopi,");
    assertThat(whole.out()).contains("1 of 1 rows came in");
    assertThat(shop.run("orders", "show", "X-1").out()).contains("=Kopi");
  }

  private static String[] with(String[] command, String sheet) {
    String[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--sheet";
    all[command.length + 1] = sheet;
    return all;
  }
}
