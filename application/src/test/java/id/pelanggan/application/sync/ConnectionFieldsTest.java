package id.pelanggan.application.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.Secret;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionFieldsTest {
  private static final Map<String, Secret> TOKEN = Map.of("token", new Secret("s3cret"));

  private final ConnectionFields fields = new ConnectionFields(new FakeConnectors());

  @Test
  void shouldFillInWhatNobodyDid() {
    assertThat(fields.check("till", filled(Map.of("region", "  "))))
        .isEqualTo(new ConnectionSettings(Map.of("address", "https://till.example.com"), TOKEN));
  }

  @ParameterizedTest
  @CsvSource({
    "address,https://Till.Example.COM/api/,https://till.example.com/api",
    "address,HTTP://127.0.0.1:8080,http://127.0.0.1:8080",
    "address,http://[::1]:8080//,http://[::1]:8080",
    "region,EU,eu",
    "drafts,ya,true",
    "drafts,False,false",
    "days,+007,7",
    "days,-3,-3",
    "note,  two words ,two words"
  })
  void shouldKeepOneFormOfEachValue(String field, String written, String kept) {
    assertThat(fields.check("till", filled(Map.of(field, written))).values())
        .containsEntry(field, kept);
  }

  @ParameterizedTest
  @CsvSource({
    "address,till.example.com,ADDRESS",
    "address,/api,ADDRESS",
    "address,ftp://till.example.com,ADDRESS",
    "address,https://,ADDRESS",
    "address,https://ani:s3cret@till.example.com,ADDRESS",
    "address,https://till.example.com/?token=s3cret,ADDRESS",
    "address,https://till.example.com/#s3cret,ADDRESS",
    "address,https://till.example.com:99999,ADDRESS",
    "address,https://till.example.com/a b,ADDRESS",
    "address,mailto:ani@example.com,ADDRESS",
    "region,us,CHOICE",
    "drafts,maybe,SWITCH",
    "days,7.5,WHOLE_NUMBER",
    "days,1234567890123456789,WHOLE_NUMBER",
    "note,'two\nlines',TEXT",
    "token,s3cret,SECRET"
  })
  void shouldRefuseWhatAFieldCannotHold(String field, String written, String kind) {
    assertRefused(
        () -> fields.check("till", filled(Map.of(field, written))),
        SyncError.CONNECTION_FIELD_WRONG,
        Map.of("field", field, "kind", kind));
  }

  @Test
  void shouldRefuseWhatIsMissingOrUnknown() {
    assertRefused(
        () -> fields.check("till", new ConnectionSettings(Map.of(), Map.of())),
        SyncError.CONNECTION_FIELD_MISSING,
        Map.of("field", "token"));
    assertRefused(
        () -> fields.check("till", filled(Map.of("colour", "red"))),
        SyncError.CONNECTION_FIELD_UNKNOWN,
        Map.of("field", "colour"));
    assertRefused(
        () -> fields.check("scales", filled(Map.of())),
        SyncError.CONNECTOR_UNKNOWN,
        Map.of("connector", "scales"));
  }

  @Test
  void shouldRefuseAPlainFieldAmongTheSecrets() {
    assertRefused(
        () ->
            fields.check(
                "till", new ConnectionSettings(Map.of(), Map.of("note", new Secret("s3cret")))),
        SyncError.CONNECTION_FIELD_WRONG,
        Map.of("field", "note", "kind", "TEXT"));
  }

  @Test
  void shouldChangeWhatIsSaidAndKeepTheRest() {
    ConnectionSettings stored =
        new ConnectionSettings(
            Map.of("note", "old", "region", "ap", "address", "http://a.example.com", "gone", "x"),
            Map.of("token", new Secret("s3cret"), "refresh-token", new Secret("again")));
    ConnectionSettings changed =
        new ConnectionSettings(
            Map.of("region", "", "note", "new"), Map.of("refresh-token", new Secret("")));

    assertThat(fields.change("till", stored, changed))
        .isEqualTo(
            new ConnectionSettings(
                Map.of("note", "new", "address", "http://a.example.com"), TOKEN));
    assertRefused(
        () -> fields.change("till", stored, new ConnectionSettings(Map.of("gone", "y"), Map.of())),
        SyncError.CONNECTION_FIELD_UNKNOWN,
        Map.of("field", "gone"));
    assertRefused(
        () ->
            fields.change(
                "till", stored, new ConnectionSettings(Map.of(), Map.of("token", new Secret(" ")))),
        SyncError.CONNECTION_FIELD_MISSING,
        Map.of("field", "token"));
  }

  private static ConnectionSettings filled(Map<String, String> values) {
    return new ConnectionSettings(values, TOKEN);
  }

  private static void assertRefused(
      ThrowingCallable call, SyncError error, Map<String, String> details) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(error);
              assertThat(failure.details()).isEqualTo(details);
            });
  }
}
