package id.pelanggan.adapters.web.guard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Arrival;
import id.pelanggan.adapters.web.exchange.Asked;
import id.pelanggan.adapters.web.exchange.Cookies;
import id.pelanggan.adapters.web.exchange.Cookies.Kind;
import id.pelanggan.adapters.web.exchange.Fields;
import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at every request before anything is done for it. */
public final class Door {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Entrance entrance;
  private final String base;
  private final Limits limits;
  private final Rooms rooms;

  /** So many are served at once; the database has no more places either. */
  private final Semaphore places = new Semaphore(16);

  /**
   * @param base what stands before every path; empty, or starting with a slash
   */
  public Door(Entrance entrance, String base, Limits limits, Rooms rooms) {
    this.entrance = requireNonNull(entrance, "entrance is null");
    this.base = requireNonNull(base, "base is null");
    this.limits = requireNonNull(limits, "limits is null");
    this.rooms = requireNonNull(rooms, "rooms is null");
  }

  /** Never throws, and says nothing of why something failed but its code. */
  public Reply answer(Arrival arrival) {
    try {
      return enter(arrival);
    } catch (Refusal e) {
      return refuse(e.problem(), arrival);
    } catch (PelangganException e) {
      LOG.warn("A page failed: {}", e.code().name());
    } catch (RuntimeException e) {
      LOG.warn("A page failed: {}", e.getClass().getSimpleName());
    }
    return refuse(Problem.FAILED, arrival);
  }

  /** Where the server found something wrong before it was a request. */
  public Reply refuse(Problem problem, Arrival arrival) {
    return rooms.refuse(problem, language(arrival, cookies(arrival)));
  }

  private Reply enter(Arrival arrival) {
    String client = client(arrival);
    if (!limits.takePage(client)) {
      throw new Refusal(Problem.TOO_MANY);
    }
    if (arrival.header("Host").filter(entrance::knows).isEmpty()) {
      throw new Refusal(Problem.HOST_UNKNOWN);
    }
    Asked asked = read(arrival, client);
    if (asked.posted() && isForeign(arrival, asked)) {
      throw new Refusal(Problem.FORM_STALE);
    }
    return serve(asked);
  }

  private String client(Arrival arrival) {
    if (entrance.proxy().isEmpty()) {
      return ClientAddress.key(arrival.peer());
    }
    if (!entrance.proxy().get().equals(arrival.peer())) {
      throw new Refusal(Problem.PROXY_MISSED);
    }
    if (!arrival.header("X-Forwarded-Proto").equals(Optional.of("https"))) {
      throw new Refusal(Problem.NOT_ENCRYPTED);
    }
    return ClientAddress.forwarded(arrival)
        .map(ClientAddress::key)
        .orElseThrow(() -> new Refusal(Problem.PROXY_MISSED));
  }

  private Asked read(Arrival arrival, String client) {
    boolean posted =
        switch (arrival.method()) {
          case "GET" -> false;
          case "POST" -> true;
          default -> throw new Refusal(Problem.METHOD_UNKNOWN);
        };
    Cookies cookies = cookies(arrival);
    return new Asked(
        posted,
        path(arrival.path()),
        posted ? FormBody.read(arrival) : Fields.NONE,
        cookies,
        language(arrival, cookies),
        chosen(arrival, cookies).isPresent(),
        client);
  }

  /** Nothing in these paths is ever encoded, so that nothing has to be decoded. */
  private List<String> path(String whole) {
    String path = whole.startsWith(base + "/") ? whole.substring(base.length()) : "";
    if (!path.matches("/|(/[A-Za-z0-9._~-]{1,200}){1,4}")) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  private Cookies cookies(Arrival arrival) {
    return Cookies.parse(entrance.isEncryptedForBrowsers(), arrival.header("Cookie").orElse(""));
  }

  private static PageLanguage language(Arrival arrival, Cookies cookies) {
    return chosen(arrival, cookies)
        .or(() -> arrival.header("Accept-Language").flatMap(PageLanguage::preferred))
        .orElse(PageLanguage.INDONESIAN);
  }

  /** By a link, now or before. */
  private static Optional<PageLanguage> chosen(Arrival arrival, Cookies cookies) {
    return arrival
        .query()
        .filter(query -> query.startsWith("language="))
        .map(query -> query.substring("language=".length()))
        .or(() -> cookies.find(Kind.LANGUAGE))
        .flatMap(PageLanguage::find);
  }

  /**
   * Pages ask browsers to say nothing of where a form comes from; then they say {@code null}, and
   * newer ones whether it is the same site. The token decides in any case.
   */
  private boolean isForeign(Arrival arrival, Asked asked) {
    String host = arrival.header("Host").orElse("");
    boolean foreignOrigin =
        arrival
            .header("Origin")
            .filter(origin -> !origin.equals("null") && !entrance.isOrigin(origin, host))
            .isPresent();
    boolean foreignSite =
        arrival.header("Sec-Fetch-Site").filter(site -> !site.equals("same-origin")).isPresent();
    return foreignOrigin || foreignSite || !FormToken.fits(asked);
  }

  private Reply serve(Asked asked) {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal(Problem.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(Problem.BUSY);
    }
    try {
      return rooms.answer(asked);
    } finally {
      places.release();
    }
  }
}
