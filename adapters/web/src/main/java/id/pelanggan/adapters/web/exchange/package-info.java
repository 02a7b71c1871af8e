/** What a browser asks and is answered, without the server that carries it. */
@NullMarked
package id.pelanggan.adapters.web.exchange;

import org.jspecify.annotations.NullMarked;
