package id.pelanggan.adapters.postgres.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.CountCustomers;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.PreviewImport;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PreviewImportTest {
  private final ImportGround ground;

  PreviewImportTest(TestDatabase database) {
    this.ground = new ImportGround(database);
  }

  @BeforeEach
  void begin() {
    ground.house().empty().initialize();
  }

  @Test
  void shouldShowTheFirstRowsAsTheyWouldBeReadAndStoreNothing() {
    ground.putCustomers(
        List.of(
            "1|Siti Contoh|Siti@Contoh.id|0800-0000-4417|1990-05-17",
            "2|Eko Contoh|||",
            "|||",
            "4|Ani Contoh|||",
            "5|Budi Contoh|||"));

    List<PreviewRow> rows = preview(ground.customerPlan(), 4);

    assertThat(rows).extracting(PreviewRow::number).containsExactly(1L, 2L, 3L, 4L);
    assertThat(rows.getFirst().values())
        .containsEntry(Field.FULL_NAME, "Siti Contoh")
        .containsEntry(Field.EMAIL, "siti@contoh.id")
        .containsEntry(Field.BIRTH_DATE, "1990-05-17");
    assertThat(rows.get(1).values())
        .containsExactly(Map.entry(Field.ID, "2"), Map.entry(Field.FULL_NAME, "Eko Contoh"));
    assertThat(rows.get(2).refusal().orElseThrow().reason())
        .isEqualTo(RefusalReason.TOO_FEW_COLUMNS);
    assertThat(rows.get(2).values()).isEmpty();
    assertThat(
            ground
                .get(CountCustomers.class)
                .count(ground.house().context(), CustomerFilter.EVERYBODY))
        .isZero();
  }

  @Test
  void shouldReadEveryLineOfAnOrderByItself() {
    ground.putOrders(
        List.of(
            ImportGround.row("N1", "P1", "K1", "2"), ImportGround.row("N1", "P1", "K2", "dua")));

    List<PreviewRow> rows = preview(ground.orderPlan(), 20);

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().values())
        .containsEntry(Field.ORDER_ID, "N1")
        .containsEntry(Field.CUSTOMER_ID, "P1")
        .containsEntry(Field.PRODUCT_CODE, "K1")
        .containsEntry(Field.QUANTITY, "2")
        .containsEntry(Field.CURRENCY, "IDR");
    assertThat(rows.getLast().refusal().orElseThrow().reason())
        .isEqualTo(RefusalReason.NUMBER_UNREADABLE);
  }

  @Test
  void shouldFollowWhatTheOperatorSaysOfAColumn() {
    ground.putCustomers(List.of("1|Siti Contoh|Solo||"));
    ImportPlan plan = ground.customerPlan();
    ImportPlan changed =
        plan.with(
            plan.mapping()
                .withColumns(Field.EMAIL, List.of())
                .withColumns(Field.CITY, List.of("Email")));

    assertThat(preview(changed, 1).getFirst().values())
        .containsEntry(Field.CITY, "Solo")
        .doesNotContainKey(Field.EMAIL);
  }

  @Test
  void shouldAskForWhatAChangedMappingLacks() {
    ImportPlan plan = ground.orderPlan();

    ImportPlan without = plan.with(plan.mapping().withColumns(Field.ORDER_ID, List.of()));

    assertThat(without.questions())
        .containsExactly(new OpenQuestion.RequiredFieldMissing(Field.ORDER_ID));
    assertThat(without.with(plan.mapping()).questions()).isEmpty();
  }

  private List<PreviewRow> preview(ImportPlan plan, int rows) {
    return ground.get(PreviewImport.class).preview(ground.house().context(), plan, rows);
  }
}
