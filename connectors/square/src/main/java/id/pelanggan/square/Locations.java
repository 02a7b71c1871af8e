package id.pelanggan.square;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Where the shop sells; asked once, closed places too, which have a past. */
final class Locations {
  static final Call CALL = Call.get("/v2/locations");

  private final SourceClient client;
  private List<String> known;

  /**
   * @param chosen empty for all that there are
   */
  Locations(SourceClient client, List<String> chosen) {
    this.client = client;
    this.known = chosen;
  }

  /** Ids in a lasting order. */
  List<String> list() {
    if (known.isEmpty()) {
      known = read(client.ask(CALL).json());
    }
    return known;
  }

  static List<String> read(JsonObject answer) {
    try {
      List<String> ids = new ArrayList<>();
      answer.records("locations").forEach(location -> ids.add(location.requireText("id")));
      return ids.stream().sorted().toList();
    } catch (FieldProblem problem) {
      throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, "locations." + problem.field());
    }
  }
}
