/** What the use cases need from the world outside; adapters implement it. */
@NullMarked
package id.pelanggan.application.port;

import org.jspecify.annotations.NullMarked;
