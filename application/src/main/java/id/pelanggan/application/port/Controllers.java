package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.purpose.Controller;
import java.util.Optional;

/** Who is responsible for the data. */
public interface Controllers {

  /** Empty while the shop said nothing of itself but its name. */
  Optional<Controller> find();

  void save(Controller controller, CallContext context);
}
