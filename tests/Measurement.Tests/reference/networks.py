"""Answers the networks of the test AgreesWithOtherPrograms with igraph: python3 networks.py CASES ANSWERS, both JSON."""
import json
import math
import random
import sys

import igraph


def centralization(values, most):
    return sum(max(values) - v for v in values) / most if most else None


def figures(case):
    n, directed, groups = case["nodes"], case["directed"], case["groups"]
    graph = igraph.Graph(n=n, edges=[tuple(e) for e in case["edges"]], directed=directed).simplify()
    ties = graph.as_undirected(mode="collapse")
    weighted = graph.as_undirected(mode="each")  # two ties where both name each other
    betweenness = graph.betweenness(directed=directed)
    harmonic = graph.harmonic_centrality(mode="out")
    components = ties.connected_components()
    both = [t for t in ties.get_edgelist() if groups[t[0]] != groups[t[1]]]
    some = ties.ecount() > 0
    return {
        "density": graph.density(),
        "reciprocity": graph.reciprocity() if directed and some else None,
        "reciprocity of pairs": graph.reciprocity(mode="ratio") if directed and some else None,
        "components": len(components),
        "largest": max(components.sizes()),
        "isolates": sum(d == 0 for d in ties.degree()),
        "fragmentation": 1 - sum(s * (s - 1) for s in components.sizes()) / (n * (n - 1)),
        "cut points": len(ties.articulation_points()),
        "bridges": len(ties.bridges()),
        "cores": [sum(c >= k for c in ties.coreness()) for k in range(1, max(ties.coreness()) + 1)],
        "betweenness": betweenness,
        "betweenness centralization": centralization(betweenness, (n - 1) ** 2 * (n - 2) / (1 if directed else 2)),
        "betweenness by length": graph.betweenness(directed=directed, weights=[1 / (1 + (a + b) % 4) for a, b in graph.get_edgelist()]),
        "degree centralization": centralization(ties.degree(), (n - 1) * (n - 2)),
        "mean distance": graph.average_path_length(unconn=True) if some else None,
        "diameter": graph.diameter(),
        "harmonic closeness": sum(harmonic) / n,
        "transitivity": ties.transitivity_undirected(),
        "clustering": [ties.transitivity_avglocal_undirected(mode="zero"), ties.transitivity_avglocal_undirected(mode="nan")],
        "assortativity": ties.assortativity_degree(directed=False) if some else None,
        "constraint": graph.constraint(),
        "modularity": weighted.modularity(groups) if some else None,
        "external": len(both),
        "largest modularity": weighted.community_multilevel().modularity if some else None,
    }


def plain(value):
    if isinstance(value, list):
        return [plain(v) for v in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


random.seed(1)  # igraph's orders come from here
with open(sys.argv[1]) as cases, open(sys.argv[2], "w") as answers:
    json.dump([{k: plain(v) for k, v in figures(c).items()} for c in json.load(cases)], answers)
