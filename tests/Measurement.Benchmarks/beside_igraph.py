"""Times igraph on a list of ties: python3 beside_igraph.py FILE ORDERS. Prints seconds and CPU of
betweenness, of one order of Louvain, the best Q and the centralization of betweenness."""
import random
import sys
import time

import igraph

random.seed(1)
graph = igraph.Graph.Read_Edgelist(sys.argv[1], directed=False)
orders = int(sys.argv[2])


def timed(work):
    started, used = time.perf_counter(), time.process_time()
    result = work()
    return time.perf_counter() - started, time.process_time() - used, result


seconds, cpu, betweenness = timed(lambda: graph.betweenness(directed=False))
louvain, louvain_cpu, best = timed(lambda: max(graph.community_multilevel().modularity for _ in range(orders)))
highest, n = max(betweenness), graph.vcount()
central = sum(highest - b for b in betweenness) / ((n - 1) ** 2 * (n - 2) / 2)
print(seconds, cpu, louvain / orders, louvain_cpu / orders, best, central)
