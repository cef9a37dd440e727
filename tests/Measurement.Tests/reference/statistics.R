# Answers the cases of the test AgreesWithOtherPrograms with base R only: Rscript statistics.R CASES ANSWERS
# A line is a case: its kind, then lists of numbers between ';'. An answer is a line of numbers; NA where R has none.
# Where R has no exact answer (ranks with ties) every possibility is gone through here.
args <- commandArgs(TRUE)
numbers <- function(text) as.numeric(strsplit(trimws(text), " +")[[1]])
rows <- function(values, columns) matrix(values, ncol = columns, byrow = TRUE)
or_na <- function(expression, n) {
  values <- tryCatch(expression, error = function(e) rep(NA, n))
  if (anyNA(values)) rep(NA, n) else values
}

signs <- function(n) as.matrix(expand.grid(rep(list(c(0, 1)), n)))
tails <- function(all, observed, expected) {
  near <- 1e-9
  c(mean(all >= observed - near), mean(all <= observed + near), mean(abs(all - expected) >= abs(observed - expected) - near))
}
signed_rank <- function(d, pratt) {
  if (!pratt) d <- d[d != 0]
  r <- rank(abs(d))
  r <- r[d != 0]
  up <- d[d != 0] > 0
  if (length(r) == 0) return(c(0, 1, 1, 1))
  c(sum(r[up]), tails(drop(signs(length(r)) %*% r), sum(r[up]), sum(r) / 2))
}
bca <- function(x, level) {
  n <- length(x)
  drawn <- rowMeans(matrix(x[as.matrix(expand.grid(rep(list(seq_len(n)), n)))], ncol = n))
  estimate <- mean(x)
  below <- mean(drawn < estimate - 1e-9) + mean(abs(drawn - estimate) <= 1e-9) / 2
  left <- sapply(seq_len(n), function(i) mean(x[-i]))
  u <- mean(left) - left
  a <- if (sum(u^2) < 1e-20) 0 else sum(u^3) / (6 * sum(u^2)^1.5)
  z0 <- qnorm(below)
  z <- qnorm((1 + level) / 2)
  moved <- function(q) pnorm(z0 + (z0 + q) / (1 - a * (z0 + q)))
  sorted <- sort(drawn)
  quantile_of <- function(p) sorted[max(1, ceiling(p * length(sorted) - 1e-9))]
  c(estimate, z0, a, quantile_of(moved(-z)), quantile_of(moved(z)), quantile_of((1 - level) / 2), quantile_of((1 + level) / 2))
}

answer <- function(kind, x, y) switch(kind,
  mean = { v <- x[!is.na(x)]; c(length(v), if (length(v)) mean(v) else NaN, if (length(v) > 1) sd(v) else 0) },
  paired = or_na({ t <- t.test(y, x, paired = TRUE); c(t$estimate, t$parameter, t$p.value, t$conf.int) }, 5),
  welch = or_na({ t <- t.test(y, x); c(mean(y, na.rm = TRUE) - mean(x, na.rm = TRUE), t$parameter, t$p.value, t$conf.int) }, 5),
  signedrank = or_na({ t <- wilcox.test(x, exact = TRUE, conf.int = TRUE); c(t$statistic, t$p.value, t$estimate, t$conf.int) }, 5),
  ranksum = or_na({ t <- wilcox.test(x, y, exact = TRUE, conf.int = TRUE); c(t$statistic, t$p.value, t$estimate, t$conf.int) }, 5),
  signedties = c(signed_rank(x, FALSE), signed_rank(x, TRUE)),
  rankties = {
    r <- rank(c(x, y)); n <- length(x)
    u <- function(w) w - n * (n + 1) / 2
    all <- u(combn(length(r), n, function(i) sum(r[i])))
    c(u(sum(r[seq_len(n)])), tails(all, u(sum(r[seq_len(n)])), n * length(y) / 2))
  },
  signflip = c(sum(x), tails(drop((2 * signs(length(x)) - 1) %*% x), sum(x), 0)),
  permutation = {
    all <- c(x, y); n <- length(x)
    c(mean(x) - mean(y), tails(combn(length(all), n, function(i) sum(all[i])), sum(x), sum(all) * n / length(all)))
  },
  alpha = {
    m <- rows(x, y[1]); m <- m[complete.cases(m), , drop = FALSE]
    n <- nrow(m); k <- ncol(m)
    a <- k / (k - 1) * (1 - sum(apply(m, 2, var)) / var(rowSums(m)))
    c(a, 1 - (1 - a) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1)), n)
  },
  omega = {
    m <- rows(x, y[1]); r <- cor(m); s <- apply(m, 2, sd); off <- row(r) != col(r)
    fit <- optim(rep(.5, ncol(m)), function(l) sum((r - outer(l, l))[off]^2),
      function(l) { e <- (r - outer(l, l)); diag(e) <- 0; -4 * drop(e %*% l) }, method = "BFGS", control = list(reltol = 1e-16, maxit = 5000))
    l <- fit$par
    if (any(abs(l) > 1)) NA else sum(l * s)^2 / (sum(l * s)^2 + sum((1 - l^2) * s^2))
  },
  icc = {
    m <- rows(x, y[1]); n <- nrow(m); k <- ncol(m)
    f <- data.frame(v = c(m), r = factor(row(m)), c = factor(col(m)))
    two <- anova(lm(v ~ r + c, f))[["Mean Sq"]]; one <- anova(lm(v ~ r, f))[["Mean Sq"]]
    b <- two[1]; j <- two[2]; e <- two[3]; w <- one[2]
    c((b - w) / (b + (k - 1) * w), (b - e) / (b + (k - 1) * e + k * (j - e) / n), (b - e) / (b + (k - 1) * e), (b - w) / b, (b - e) / (b + (j - e) / n), (b - e) / b)
  },
  holm = p.adjust(x, "holm"),
  power = c(power.t.test(n = x[1], delta = x[2])$power, power.t.test(n = x[1], delta = x[2], type = "paired")$power,
    power.t.test(n = x[1], power = x[3], tol = 1e-13)$delta, power.t.test(n = x[1], power = x[3], type = "paired", tol = 1e-13)$delta),
  noncentral = pt(x[1], x[2], x[3]),
  quantile = c(qt(x[1], x[2]), 2 * pt(-abs(x[3]), x[2])),
  wilson = prop.test(x[1], x[2], correct = FALSE)$conf.int,
  correction = gamma(x / 2) / (sqrt(x / 2) * gamma((x - 1) / 2)),
  cliff = {
    d <- sign(outer(y, x, "-")); n <- nrow(d); m <- ncol(d); e <- mean(d)
    c(e, var(rowMeans(d)) * (m - 1) / (n * m) + var(colMeans(d)) * (n - 1) / (n * m) + sum((d - e)^2) / ((n - 1) * (m - 1) * n * m))
  },
  effect = {
    s <- sqrt(((length(x) - 1) * var(x) + (length(y) - 1) * var(y)) / (length(x) + length(y) - 2))
    df <- length(x) + length(y) - 2; d <- (mean(y) - mean(x)) / s; unit <- sqrt(1 / length(x) + 1 / length(y))
    end <- function(p) uniroot(function(v) pt(d / unit, df, v) - p, d / unit + c(-8, 8), tol = 1e-12)$root * unit
    c(d, end(.975), end(.025))
  },
  agreement = { m <- rows(x, y[1]); v <- mean(apply(m, 2, var)) / 2; k <- ncol(m)
    c(max(0, 1 - var(m[, 1]) / 2), if (v >= 1) 0 else k * (1 - v) / (k * (1 - v) + v), 1 - v, mean(abs(m[, 1] - mean(m[, 1])))) },
  bca = bca(x, .95))

lines <- readLines(args[1])
answers <- vapply(lines, function(line) {
  parts <- strsplit(paste0(line, ";;;"), ";")[[1]]
  x <- numbers(parts[2]); y <- numbers(parts[3])
  paste(format(suppressWarnings(answer(parts[1], x, y)), digits = 17, trim = TRUE, scientific = TRUE), collapse = " ")
}, "")
writeLines(answers, args[2])
