package id.pelanggan.app.screen.sources.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanChangeTest {
  private static final List<String> COLUMNS = List.of("nota", "waktu", "barang", "harga", "kas");
  private static final Currency RUPIAH = Currency.getInstance("IDR");

  @Test
  void shouldAskForWhatEveryOrderNeedsUntilAColumnIsIt() {
    ImportPlan plan = plan(Mapping.empty(Stream.ORDERS, "A").withCurrency(RUPIAH));

    ImportPlan one = PlanChange.column(plan, "nota", Optional.of(Field.ORDER_ID));
    ImportPlan two = PlanChange.column(one, "harga", Optional.of(Field.UNIT_PRICE));
    ImportPlan three = PlanChange.column(two, "waktu", Optional.of(Field.ORDERED_AT));

    assertThat(one.questions())
        .contains(new OpenQuestion.RequiredFieldMissing(Field.ORDERED_AT))
        .doesNotContain(new OpenQuestion.RequiredFieldMissing(Field.ORDER_ID));
    assertThat(three.questions()).containsExactly(new OpenQuestion.NeedsZone());
    assertThat(PlanChange.zone(three, ZoneId.of("Asia/Jakarta")).questions()).isEmpty();
    assertThat(three.origin()).isEqualTo(ImportPlan.Origin.GIVEN);
  }

  @Test
  void shouldAskAgainForWhatWasTakenAway() {
    ImportPlan plan = plan(orders().withZone(ZoneId.of("Asia/Jakarta")));

    ImportPlan without = PlanChange.column(plan, "nota", Optional.empty());

    assertThat(without.mapping().has(Field.ORDER_ID)).isFalse();
    assertThat(without.questions()).contains(new OpenQuestion.RequiredFieldMissing(Field.ORDER_ID));
    assertThat(PlanChange.column(without, "nota", Optional.of(Field.ORDER_ID)).questions())
        .doesNotContain(new OpenQuestion.RequiredFieldMissing(Field.ORDER_ID));
  }

  @Test
  void shouldAskForTheCurrencyWhereNothingSaysItAnyMore() {
    Mapping mapping = orders().withColumns(Field.CURRENCY, List.of("kas"));

    ImportPlan without = PlanChange.column(plan(mapping), "kas", Optional.empty());

    assertThat(without.questions()).contains(new OpenQuestion.NeedsCurrency());
    assertThat(PlanChange.currency(without, RUPIAH).questions())
        .doesNotContain(new OpenQuestion.NeedsCurrency());
  }

  @Test
  void shouldLetAColumnMeanOneThingAndAThingBeOneColumn() {
    ImportPlan plan = plan(orders());

    ImportPlan changed = PlanChange.column(plan, "kas", Optional.of(Field.ORDER_ID));

    assertThat(changed.mapping().columns(Field.ORDER_ID)).containsExactly("kas");
    assertThat(changed.mapping().extras(COLUMNS)).contains("nota").doesNotContain("kas");
  }

  @Test
  void shouldKeepTheOthersWhereAThingMayBeSeveralColumns() {
    Mapping mapping =
        Mapping.empty(Stream.CUSTOMERS, "A").withColumns(Field.PHONE, List.of("nota"));

    ImportPlan changed = PlanChange.column(plan(mapping), "kas", Optional.of(Field.PHONE));

    assertThat(changed.mapping().columns(Field.PHONE)).containsExactly("nota", "kas");
  }

  @Test
  void shouldNotAskHowAColumnIsWrittenThatMeansNothingAnyMore() {
    ImportPlan plan =
        withQuestions(
            plan(orders()),
            new OpenQuestion.AmbiguousNumbers("harga"),
            new OpenQuestion.AmbiguousDates("waktu"));

    ImportPlan unpriced = PlanChange.column(plan, "harga", Optional.empty());

    assertThat(unpriced.questions())
        .contains(new OpenQuestion.AmbiguousDates("waktu"))
        .doesNotContain(new OpenQuestion.AmbiguousNumbers("harga"));
  }

  @Test
  void shouldTakeAnAnswerForTheQuestionItAnswers() {
    ImportPlan plan =
        withQuestions(
            plan(orders()),
            new OpenQuestion.AmbiguousNumbers("harga"),
            new OpenQuestion.AmbiguousDates("waktu"));

    ImportPlan dated = PlanChange.dates(plan, DateStyle.MONTH_FIRST);
    ImportPlan both = PlanChange.numbers(dated, NumberStyle.INDONESIAN);

    assertThat(dated.questions()).containsExactly(new OpenQuestion.AmbiguousNumbers("harga"));
    assertThat(both.questions()).isEmpty();
    assertThat(both.mapping().dates()).isEqualTo(DateStyle.MONTH_FIRST);
    assertThat(both.mapping().numbers()).isEqualTo(NumberStyle.INDONESIAN);
  }

  private static Mapping orders() {
    return Mapping.empty(Stream.ORDERS, "A")
        .withColumns(Field.ORDER_ID, List.of("nota"))
        .withColumns(Field.ORDERED_AT, List.of("waktu"))
        .withColumns(Field.UNIT_PRICE, List.of("harga"));
  }

  private static ImportPlan plan(Mapping mapping) {
    return new ImportPlan(
        Path.of("/srv/nota.csv"),
        new TextDialect("UTF-8", ',', '"', true, false, false),
        COLUMNS,
        mapping,
        ImportPlan.Origin.GUESSED,
        mapping.missingFields().stream()
            .<OpenQuestion>map(OpenQuestion.RequiredFieldMissing::new)
            .toList(),
        StartingPurposes.SALES_AND_SERVICE,
        false);
  }

  private static ImportPlan withQuestions(ImportPlan plan, OpenQuestion... questions) {
    return new ImportPlan(
        plan.file(),
        plan.dialect(),
        plan.columns(),
        plan.mapping(),
        plan.origin(),
        List.of(questions),
        plan.purpose(),
        plan.verifiedEmails());
  }
}
