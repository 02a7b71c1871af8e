package id.pelanggan.square;

import id.pelanggan.spi.CheckReport;
import id.pelanggan.spi.CheckReport.Finding;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Body;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.SourceClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether a sync can work: the token, the locations, each permission, the clocks. */
final class SquareCheck {
  private static final Duration TOLERATED = Duration.ofMinutes(2);

  private final SourceClient client;
  private final ConnectorContext context;
  private final List<String> chosen;

  SquareCheck(SourceClient client, ConnectorContext context, List<String> chosen) {
    this.client = client;
    this.context = context;
    this.chosen = chosen;
  }

  CheckReport report() {
    List<Finding> findings = new ArrayList<>();
    try {
      Answer answer = client.ask(Locations.CALL);
      findings.add(new Finding(true, CheckTexts.TOKEN_ACCEPTED));
      List<String> visible = Locations.read(answer.json());
      findings.add(locations(visible));
      findings.add(permission(customers(), CheckTexts.CUSTOMERS));
      if (!visible.isEmpty()) {
        findings.add(permission(orders(visible.getFirst()), CheckTexts.ORDERS));
      }
      findings.add(permission(products(), CheckTexts.PRODUCTS));
      clocks(answer).ifPresent(findings::add);
    } catch (ConnectorException e) {
      findings.add(new Finding(false, CheckTexts.failure(e.kind())));
    }
    return new CheckReport(findings);
  }

  private Finding locations(List<String> visible) {
    boolean fine = !visible.isEmpty() && visible.containsAll(chosen);
    return new Finding(
        fine,
        fine
            ? CheckTexts.locations(chosen.isEmpty() ? visible.size() : chosen.size())
            : CheckTexts.LOCATION_MISSING);
  }

  /** Other failures than a missing permission end the check. */
  private Finding permission(Call call, CheckTexts.Permission permission) {
    try {
      client.ask(call);
      return new Finding(true, permission.given());
    } catch (ConnectorException e) {
      if (e.kind() != FailureKind.PERMISSION_MISSING) {
        throw e;
      }
      return new Finding(false, permission.missing());
    }
  }

  private Optional<Finding> clocks(Answer answer) {
    return answer
        .findDate()
        .map(theirs -> Duration.between(theirs, here()).abs())
        .filter(skew -> skew.compareTo(TOLERATED) > 0)
        .map(skew -> new Finding(true, CheckTexts.clocks(skew.toMinutes())));
  }

  private Instant here() {
    return context.clock().instant();
  }

  private static Call customers() {
    return Call.post(CustomerStream.PATH, new Body.Json(Map.of("limit", 1)));
  }

  private Call orders(String location) {
    return OrderStream.call(Side.CHANGED, List.of(location), here(), Optional.empty())
        .withField("limit", 1);
  }

  private static Call products() {
    return Call.post(
        CatalogStream.PATH, new Body.Json(Map.of("object_types", List.of("ITEM"), "limit", 1)));
  }
}
