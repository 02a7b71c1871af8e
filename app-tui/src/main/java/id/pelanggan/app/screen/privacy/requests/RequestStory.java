package id.pelanggan.app.screen.privacy.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.systems.SystemLine;
import id.pelanggan.domain.request.RequestEvent;
import java.util.List;

/**
 * Everything about a request.
 *
 * @param words what the customer said; may be empty
 * @param systems what connected systems were told because of it
 */
public record RequestStory(String words, List<RequestEvent> events, List<SystemLine> systems) {
  public RequestStory {
    requireNonNull(words, "words is null");
    events = List.copyOf(events);
    systems = List.copyOf(systems);
  }

  @Override
  public String toString() {
    return "RequestStory[***]";
  }
}
