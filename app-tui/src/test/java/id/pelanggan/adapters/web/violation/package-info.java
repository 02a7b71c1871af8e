@NullMarked
package id.pelanggan.adapters.web.violation;

import org.jspecify.annotations.NullMarked;
