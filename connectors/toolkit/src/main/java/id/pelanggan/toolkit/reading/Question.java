package id.pelanggan.toolkit.reading;

import static java.util.Objects.requireNonNull;

import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.json.JsonObject;
import java.util.function.Function;

/**
 * What a part of a window is asked by.
 *
 * @param call without what leads from page to page
 * @param reader of an answer; what it is made of may stand in the answer too
 */
public record Question(Call call, Function<JsonObject, RecordReader> reader) {
  public Question {
    requireNonNull(call, "call is null");
    requireNonNull(reader, "reader is null");
  }
}
