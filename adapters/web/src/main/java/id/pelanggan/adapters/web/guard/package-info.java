/** Who is let in: limits, hosts, proxies, forms that come from here. */
@NullMarked
package id.pelanggan.adapters.web.guard;

import org.jspecify.annotations.NullMarked;
