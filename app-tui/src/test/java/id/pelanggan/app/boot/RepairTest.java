package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RepairTest {
  private static final String ROWS =
      """
      order_id,date,customer,product,quantity,unit_price,currency
      %1$s-1,2026-03-04T10:00:00Z,Ayu,Kopi,1,15000,IDR
      %1$s-2,2026-02-30T10:00:00Z,Bima,Kopi,1,15000,IDR
      %1$s-3,2026-03-04T10:00:00Z,"Citra, Solo",Kopi,banyak,15000,IDR
      %1$s-4,2026-03-04T10:00:00Z,Dewi,Teh,1,3000,IDR
      """;
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
  void shouldKeepRowsAsideAndTakeThemInWhenTheyAreCorrected() throws IOException {
    TestRun come = bringIn("A");
    String id = newest();
    Path saved = shop.beside("aside.csv");
    assertThat(come.exitCode()).as(come.err()).isZero();
    assertThat(come.out())
        .contains("2  new", "2  rows kept aside", "imports errors " + id, "imports repair " + id);

    TestRun listed = shop.run("imports", "errors", id);
    assertThat(listed.out())
        .contains("there is no such day or time (\"date\")")
        .contains("the number cannot be read (\"quantity\")")
        .doesNotContain("Bima", "Citra", "banyak");
    assertThat(shop.run("imports", "show", id).out())
        .contains("1  there is no such day or time", "1  the number cannot be read");

    TestRun save = shop.run("imports", "errors", id, "--save", saved.toString());
    assertThat(save.exitCode()).as(save.err()).isZero();
    assertThat(Files.readString(saved))
        .startsWith("row,reason,order_id,date,customer,product,quantity,unit_price,currency\n")
        .contains("2026-02-30T10:00:00Z,Bima", "\"Citra, Solo\",Kopi,banyak");
    assertThat(shop.run("imports", "errors", id, "--save", saved.toString()).err())
        .contains("has not been written over");

    Files.writeString(saved, Files.readString(saved).replace("2026-02-30", "2026-02-28"));
    TestRun half = shop.run("imports", "repair", id, saved.toString());
    assertThat(half.exitCode()).as(half.err()).isZero();
    assertThat(half.out()).contains("1 of 2 rows came in", "1 rows still stay out");
    assertThat(shop.run("orders", "show", "A-2").out()).contains("28 Feb 2026");
    assertThat(shop.run("orders", "show", "A-3").exitCode()).isEqualTo(1);

    Files.writeString(saved, Files.readString(saved).replace("banyak", "12"));
    TestRun whole = shop.run("imports", "repair", id, saved.toString());
    assertThat(whole.out()).contains("1 of 1 rows came in").doesNotContain("still stay out");
    assertThat(shop.run("orders", "show", "A-3").out()).contains("Rp 180,000");
    assertThat(shop.run("imports", "errors", id).out()).contains("No row of this import");
    assertThat(shop.run("imports", "repair", id, saved.toString()).out())
        .contains("0 of 0 rows came in");
  }

  @Test
  void shouldTakeRowsThatASpreadsheetProgramSavedItsOwnWay() throws IOException {
    bringIn("O");
    String id = newest();
    Path saved = shop.beside("office.csv");
    shop.run("imports", "errors", id, "--save", saved.toString());

    String office =
        Files.readString(saved)
            .replace("2026-02-30", "2026-02-28")
            .replace("\"Citra, Solo\"", "Citra")
            .replace("banyak", "12")
            .replace(',', ';')
            .replace("\n", ";;\r\n");
    Files.writeString(saved, "\ufeff" + office);
    TestRun repaired = shop.run("imports", "repair", id, saved.toString());

    assertThat(repaired.exitCode()).as(repaired.err()).isZero();
    assertThat(repaired.out()).contains("2 of 2 rows came in");
  }

  /** Two that say the same are two, as they are where both come in with the file. */
  @Test
  void shouldTakeARepairedInteractionInBesideAnotherThatSaysTheSame() throws IOException {
    String said = "2026-03-04T10:00:00Z,N-1,visit,inbound,tanya harga\n";
    Path file =
        shop.write(
            "visits.csv",
            "time,customer_id,type,direction,text\n"
                + said
                + said.replace("harga", "jam buka")
                + said.replace("harga", "alamat")
                + said.replace("03-04", "02-30")
                + said.replace("03-04", "02-31"));
    String id =
        shop.json("import", file.toString(), "--as", "interactions", "--source", "V")
            .get("id")
            .asString();
    Path saved = shop.beside("visits-aside.csv");
    shop.run("imports", "errors", id, "--save", saved.toString());
    Files.writeString(saved, Files.readString(saved).replaceAll("02-3[01]", "03-04"));

    TestRun repaired = shop.run("imports", "repair", id, saved.toString());

    assertThat(repaired.exitCode()).as(repaired.err()).isZero();
    assertThat(repaired.out()).contains("2 of 2 rows came in", "2  new", "0  known");
    Files.writeString(file, "time,customer_id,type,direction,text\n" + said.repeat(3));
    JsonNode again = shop.json("import", file.toString(), "--as", "interactions", "--source", "V");
    assertThat(again.get("same").asLong()).isEqualTo(3);
    assertThat(again.get("created").asLong()).isZero();
  }

  @Test
  void shouldRefuseAFileThatIsNotTheSavedOne() throws IOException {
    bringIn("W");
    String id = newest();
    Path saved = shop.beside("wrong.csv");
    shop.run("imports", "errors", id, "--save", saved.toString());
    String text = Files.readString(saved);

    Files.writeString(saved, text.replace("row,reason,order_id", "row,reason,number"));
    TestRun columns = shop.run("imports", "repair", id, saved.toString());
    Files.writeString(saved, text.replaceFirst("\n2,", "\ntwo,"));
    TestRun number = shop.run("imports", "repair", id, saved.toString());

    assertThat(columns.exitCode()).isEqualTo(1);
    assertThat(columns.err()).contains("does not have the columns", "Leave the first line");
    assertThat(number.exitCode()).isEqualTo(1);
    assertThat(number.err()).contains("Line 2 of", "number of a row");
  }

  private static TestRun bringIn(String source) {
    Path file = shop.write(source + ".csv", ROWS.formatted(source));
    return shop.run(
        "import", file.toString(), "--as", "orders", "--source", source, "--numbers", "english");
  }

  private static String newest() {
    return shop.json("imports", "list").get("imports").get(0).get("id").asString();
  }
}
